package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.scheduling.CenterHoursService;
import org.kinward.scheduling.Closure;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.Reach;
import org.kinward.therapy.SeriesOutcome;
import org.kinward.therapy.SeriesWorld;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
@Import(SeriesWorld.class)
class SeriesDialogsTest extends TherapyScreens {

    @Autowired SeriesWorld series;
    @Autowired CenterHoursService hours;

    private LocalDateTime first;

    @BeforeEach
    void at() {
        first = therapy.at(center, 5, 10);
    }

    @Test
    void aSessionByItselfAsksForNoReach() {
        var id = therapy.open(center, family);
        therapy.book(center, id, first);
        test(open(id).edit).click();
        assertThat($(EditPlanDialog.class).single().reach.isVisible()).isFalse();
    }

    @Test
    void whatIsTypedForOneIsSavedForAllAndTheDatesAreNamed() {
        var planned = planned(3);
        var view = open(session(planned, 1));
        assertThat(view.facts.getElement().getTextRecursively()).contains("2 of 3 in a series");
        assertThat($(RouterLink.class, view.facts).all()).hasSize(2);
        test(view.edit).click();
        var dialog = $(EditPlanDialog.class).single();
        assertThat(dialog.reach.getValue()).isEqualTo(Reach.THIS);
        dialog.reach.setValue(Reach.FOLLOWING);
        dialog.form.purpose.setValue("To plan the summer");

        submit();

        assertThat(dialog.isOpened()).isFalse();
        assertThat($(SeriesOutcomeDialog.class).single().getHeaderTitle())
                .isEqualTo("2 sessions are changed");
        assertThat(planned.done())
                .extracting(one -> therapy.details(center, one.session()).notes().purpose())
                .containsExactly(
                        "To talk about coming home", "To plan the summer", "To plan the summer");
        assertThat(screen()).contains("To plan the summer");
    }

    @Test
    void aDateOnWhichAColleagueIsTakenIsNamedWithThem() {
        var planned = planned(3);
        var colleague = colleague();
        var theirs =
                therapy.open(
                        center,
                        therapy.byVideo(
                                therapy.plan(
                                        center, Set.of(world.family(center, 1).first()), Set.of()),
                                colleague));
        therapy.book(center, theirs, first.plusWeeks(2));
        test(open(session(planned, 0)).edit).click();
        var dialog = $(EditPlanDialog.class).single();
        dialog.reach.setValue(Reach.ALL);
        dialog.form.therapists.setValue(
                Set.copyOf(dialog.form.therapists.getListDataView().getItems().toList()));

        submit();

        var outcome = $(SeriesOutcomeDialog.class).single();
        assertThat(outcome.getHeaderTitle()).isEqualTo("2 sessions are changed");
        assertThat(text(outcome)).contains("These stay as they are", "Tess Therapist is taken");
    }

    @Test
    void aClosedDayIsLeftOutOnceStaffSaySo() {
        close(first.plusWeeks(1));
        var doubts = doubtsAboutANewSeries();
        assertThat(doubts.getHeaderTitle()).isEqualTo("Something stands against one date");
        assertThat(text(doubts))
                .contains("Nothing is saved yet", "The center is closed", "Instead");

        submit();

        assertThat(text($(SeriesOutcomeDialog.class).single()))
                .contains("These dates were left out", "The center is closed");
        assertThat($(SeriesOutcomeDialog.class).single().getHeaderTitle())
                .isEqualTo("2 sessions are planned");
        assertThat($(SeriesDialog.class).all()).isEmpty();
    }

    @Test
    void aClosedDayIsBookedWithAReason() {
        close(first.plusWeeks(1));
        var doubts = doubtsAboutANewSeries();
        doubts.choice.setValue(SeriesDoubtsDialog.Choice.OVERRULE);
        submit();
        assertThat(doubts.why.isInvalid()).isTrue();
        doubts.why.setValue("They come from far away");

        submit();

        assertThat($(SeriesOutcomeDialog.class).single().getHeaderTitle())
                .isEqualTo("3 sessions are planned");
    }

    @Test
    void aMoveOfAllTellsWhatStaysWhereItIs() {
        var planned = planned(2);
        var other = therapy.open(center, world.family(center, 1));
        therapy.book(center, other, first.plusWeeks(1).plusHours(3));
        test(open(session(planned, 0)).set).click();
        var dialog = $(SetTimeDialog.class).single();
        dialog.reach.setValue(Reach.ALL);
        dialog.time.setValue(LocalTime.of(13, 0));

        submit();

        var outcome = $(SeriesOutcomeDialog.class).single();
        assertThat(outcome.getHeaderTitle()).isEqualTo("One session is moved");
        assertThat(text(outcome)).contains("These stay where they are", "is taken");
        assertThat(series.starts(center, session(planned, 0)))
                .containsExactly(first.plusHours(3), first.plusWeeks(1));
    }

    @Test
    void howManyAreCancelledIsSaid() {
        var planned = planned(3);
        test(open(session(planned, 0)).cancel).click();
        var dialog = $(CancelTherapyDialog.class).single();
        dialog.reach.setValue(Reach.ALL);
        dialog.reason.setValue("Moved away");

        submit();

        assertThat(notice()).isEqualTo("3 sessions are cancelled.");
        assertThat(therapy.state(center, session(planned, 2))).isEqualTo(TherapyState.CANCELLED);
    }

    private SeriesDoubtsDialog doubtsAboutANewSeries() {
        test(openList(center.staff().therapist()).series).click();
        var dialog = $(SeriesDialog.class).single();
        dialog.form.people.families.setValue(Set.of(overview(family)));
        dialog.form.video.setValue(true);
        dialog.first.setValue(first.toLocalDate());
        dialog.time.setValue(first.toLocalTime());
        dialog.times.setValue(3);
        submit();
        return $(SeriesDoubtsDialog.class).single();
    }

    private SeriesOutcome planned(int times) {
        var plan = therapy.plan(center, Set.copyOf(family.members()), Set.of());
        return series.plan(center, plan, first, times);
    }

    private void close(LocalDateTime start) {
        var day = start.toLocalDate();
        SignIn.run(
                center.administrator(),
                () -> {
                    var _ = hours.close(center.id(), new Closure(day, day, "Holiday", null));
                });
    }

    private static TherapySessionId session(SeriesOutcome planned, int place) {
        return planned.done().get(place).session();
    }

    private static String text(Dialog dialog) {
        return dialog.getElement().getTextRecursively();
    }
}
