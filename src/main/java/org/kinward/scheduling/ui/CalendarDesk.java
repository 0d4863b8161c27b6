package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.kinward.scheduling.BookingRefused;
import org.kinward.scheduling.CalendarEntry;
import org.kinward.scheduling.CalendarMove;
import org.kinward.scheduling.CalendarMoves;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;

/** Moves sessions for the calendar, says at once what stands against it, and takes moves back. */
@SpringComponent
class CalendarDesk {

    private final CalendarMoves moves;

    CalendarDesk(CalendarMoves moves) {
        this.moves = moves;
    }

    /** Moves a session and offers to take that back; tells whether it went through at once. */
    boolean move(CalendarEntry entry, CalendarMove move, OpenCalendar open) {
        boolean done = attempt(entry, move, Overruled.NOTHING, open);
        open.reload().run();
        return done;
    }

    private boolean attempt(
            CalendarEntry entry, CalendarMove move, Overruled overruled, OpenCalendar open) {
        return Attempt.get(() -> tried(entry, move, overruled))
                .filter(tried -> settle(entry, move, tried, open))
                .isPresent();
    }

    private Tried tried(CalendarEntry entry, CalendarMove move, Overruled overruled) {
        try {
            return new Tried(List.of(), moves.move(entry, move, overruled));
        } catch (BookingRefused refused) {
            return new Tried(refused.conflicts(), Overruled.NOTHING);
        }
    }

    private boolean settle(CalendarEntry entry, CalendarMove move, Tried tried, OpenCalendar open) {
        var conflicts = tried.conflicts();
        if (conflicts.isEmpty()) {
            offerUndo(entry, move, tried.left(), open);
            return true;
        }
        if (ConflictDialog.mayBeOverruled(conflicts)) {
            new ConflictDialog(conflicts, open.words(), again -> overrule(entry, move, again, open))
                    .open();
        } else {
            Notices.refuse(
                    conflicts.stream()
                            .map(open.words()::sentence)
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }
        return false;
    }

    private boolean overrule(
            CalendarEntry entry, CalendarMove move, Overruled overruled, OpenCalendar open) {
        boolean done = attempt(entry, move, overruled, open);
        if (done) {
            open.moved().run();
        }
        open.reload().run();
        return done;
    }

    private void offerUndo(
            CalendarEntry entry, CalendarMove move, Overruled left, OpenCalendar open) {
        var before = LocalDateTime.ofInstant(entry.startsAt(), open.zone());
        var why = left.why() == null ? translate("schedule.undo.why") : left.why();
        var stood = new Overruled(left.reasons(), why);
        var back = new CalendarMove(before, move.to(), move.from());
        var moved = entry.at(move.start().atZone(open.zone()).toInstant());
        new UndoNotice(translate("schedule.moved"), () -> takeBack(moved, back, stood, open))
                .open();
    }

    /**
     * What was overruled for the old place holds for the way back; what has come in between does
     * not, and nothing is asked.
     */
    private void takeBack(
            CalendarEntry entry, CalendarMove back, Overruled left, OpenCalendar open) {
        if (Attempt.get(() -> tried(entry, back, left))
                .filter(tried -> tried.conflicts().isEmpty())
                .isPresent()) {
            Notices.done(translate("schedule.undone"));
        } else {
            Notices.refuse(translate("schedule.undo.tooLate"));
        }
        open.reload().run();
    }

    /** What stood against a move, and what was overruled for the place that was left. */
    private record Tried(List<Conflict> conflicts, Overruled left) {}
}
