package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionQueries;
import org.kinward.scheduling.Recurrence.Rhythm;
import org.kinward.scheduling.ui.ConflictDialog;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.Doubts;
import org.kinward.therapy.PlanSeries;
import org.kinward.therapy.Reach;
import org.kinward.therapy.SeriesId;
import org.kinward.therapy.TherapyPlan;
import org.kinward.therapy.TherapySeries;
import org.kinward.therapy.TherapyState;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class OverrulingTest extends TherapyScreens {

    @Autowired EnrollmentService enrollments;
    @Autowired SessionQueries sessions;
    @Autowired TherapySeries series;

    @Test
    void whoHasAPlaceElsewhereIsInvitedOnlyWithAReason() {
        var id = therapy.open(center, plan());
        var lesson = world.session(center, clock, 5);
        SignIn.run(family.person(), () -> enrollments.enroll(family.everybodyIn(lesson)));
        var start =
                SignIn.as(center.coordinator(), () -> sessions.details(lesson))
                        .startsAt()
                        .atZone(center.zone());
        test(open(id).set).click();
        var dialog = $(SetTimeDialog.class).single();
        dialog.day.setValue(start.toLocalDate());
        dialog.time.setValue(start.toLocalTime());
        submit();

        assertThat($(ConflictDialog.class).exists()).isTrue();
        var why = $(TextField.class).last();
        submit();
        assertThat(why.isInvalid()).isTrue();
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.REQUESTED);
        why.setValue("They leave the lesson early");
        submit();

        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
        assertThat(dialog.isOpened()).isFalse();
        assertThat(open(id).getElement().getTextRecursively())
                .contains("somebody has another session then – They leave the lesson early");
    }

    @Test
    void aSeriesIsCancelledFromOneSessionOn() {
        var planned =
                therapy.asTherapist(
                        center,
                        () ->
                                series.plan(
                                        new PlanSeries(
                                                SeriesId.create(),
                                                center.id(),
                                                plan(),
                                                therapy.at(center, 5, 10),
                                                new Rhythm.Weekly(1),
                                                3,
                                                Doubts.ASK)));
        test(open(planned.done().get(1).session()).cancel).click();
        var dialog = $(CancelTherapyDialog.class).single();
        dialog.reach.setValue(Reach.FOLLOWING);
        dialog.reason.setValue("Moved away");

        submit();

        assertThat(planned.done())
                .extracting(one -> therapy.state(center, one.session()))
                .containsExactly(
                        TherapyState.PENDING, TherapyState.CANCELLED, TherapyState.CANCELLED);
    }

    private TherapyPlan plan() {
        return therapy.byVideo(
                therapy.plan(center, Set.copyOf(family.members()), Set.of()),
                therapy.therapist(center));
    }
}
