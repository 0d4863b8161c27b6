package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.RoomId;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.TimeAnswer;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Notices;
import org.kinward.therapy.BookTime;
import org.kinward.therapy.FindTimes;
import org.kinward.therapy.OfferTimes;
import org.kinward.therapy.TherapyScheduling;
import org.kinward.therapy.TherapySeries;
import org.kinward.therapy.TherapyTimes;

/** Where staff find, offer, set and give up the times of sessions. */
@SpringComponent
class TimeDesk {

    private final TherapyTimes times;
    private final TherapyScheduling scheduling;
    private final TherapySeries series;
    private final ProposalDesk proposals;
    private final CenterDirectory directory;
    private final Clock clock;

    TimeDesk(
            TherapyTimes times,
            TherapyScheduling scheduling,
            TherapySeries series,
            ProposalDesk proposals,
            CenterDirectory directory,
            Clock clock) {
        this.times = times;
        this.scheduling = scheduling;
        this.series = series;
        this.proposals = proposals;
        this.directory = directory;
        this.clock = clock;
    }

    /** Opens the search for a time. */
    void look(OpenSession open) {
        var facts = open.details().facts();
        new FindTimesDialog(
                        open,
                        this,
                        directory.rooms(facts.center()),
                        LocalDate.ofInstant(clock.instant(), facts.zone()))
                .open();
    }

    /** What family members propose instead; hidden where they do not. */
    Div proposals(OpenSession open) {
        return proposals.of(open.details(), open::reload);
    }

    /** Opens the form for a time that staff know already. */
    void set(OpenSession open) {
        new SetTimeDialog(open, times, series).open();
    }

    /** Asks for the reason, then gives up the session, or more of its series. */
    void cancel(OpenSession open) {
        new CancelTherapyDialog(open, scheduling, series).open();
    }

    Optional<TimeAnswer> find(FindTimes question) {
        return Attempt.get(() -> times.find(question));
    }

    /** Lets the family choose among these times. */
    void offer(OpenSession open, FoundTimes.Choice choice, Runnable afterwards) {
        put(
                open,
                choice,
                afterwards,
                overruled -> {
                    var facts = open.details().facts();
                    times.offer(
                            new OfferTimes(
                                    facts.id(), facts.edition(), choice.starts(), overruled));
                });
    }

    /** Sets the one time that was chosen. */
    void book(OpenSession open, FoundTimes.Choice choice, Runnable afterwards) {
        put(
                open,
                choice,
                afterwards,
                overruled -> {
                    var facts = open.details().facts();
                    times.book(
                            new BookTime(
                                    facts.id(),
                                    facts.edition(),
                                    choice.starts().getFirst(),
                                    false,
                                    overruled));
                });
    }

    private void put(
            OpenSession open,
            FoundTimes.Choice choice,
            Runnable afterwards,
            Consumer<Overruled> booking) {
        var _ =
                open.attempt(() -> {
                    moveTo(choice.room(), open);
                    return new Overruling(open.against(), booking, afterwards).book();
                });
    }

    /** The times were found for that room, so the plan has it from now on. */
    private void moveTo(@Nullable RoomId room, OpenSession open) {
        var facts = open.details().facts();
        if (room != null && !room.equals(facts.room())) {
            scheduling.changeRoom(facts.id(), facts.edition(), room, Overruled.NOTHING);
            open.reload();
        }
    }

    /** Asks, then counts no longer on those who were taken out. */
    void goOn(OpenSession open) {
        Confirm.ask(
                translate("therapy.goOn.title"),
                translate("therapy.goOn.text"),
                translate("therapy.goOn"),
                () -> {
                    var facts = open.details().facts();
                    if (open.attempt(
                            () -> {
                                scheduling.goOnWithout(facts.id(), facts.edition());
                                return true;
                            })) {
                        Notices.done(translate("therapy.changed"));
                        open.reload();
                    }
                });
    }

    /** Asks, then takes the times on offer back. */
    void takeBack(OpenSession open) {
        Confirm.ask(
                translate("therapy.takeBack.title"),
                translate("therapy.takeBack.text"),
                translate("therapy.takeBack"),
                () -> {
                    var facts = open.details().facts();
                    if (open.attempt(
                            () -> {
                                times.endOffer(facts.id(), facts.edition());
                                return true;
                            })) {
                        Notices.done(translate("therapy.takenBack"));
                        open.reload();
                    }
                });
    }
}
