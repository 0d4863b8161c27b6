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
        return Attempt.get(() -> conflicts(entry, move, overruled))
                .filter(conflicts -> settle(entry, move, conflicts, open))
                .isPresent();
    }

    private List<Conflict> conflicts(CalendarEntry entry, CalendarMove move, Overruled overruled) {
        try {
            moves.move(entry, move, overruled);
            return List.of();
        } catch (BookingRefused refused) {
            return refused.conflicts();
        }
    }

    private boolean settle(
            CalendarEntry entry, CalendarMove move, List<Conflict> conflicts, OpenCalendar open) {
        if (conflicts.isEmpty()) {
            offerUndo(entry, move, open);
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
        open.reload().run();
        return done;
    }

    private void offerUndo(CalendarEntry entry, CalendarMove move, OpenCalendar open) {
        var before = LocalDateTime.ofInstant(entry.startsAt(), open.zone());
        var back = new CalendarMove(before, move.to(), move.from());
        var moved = entry.at(move.start().atZone(open.zone()).toInstant());
        new UndoNotice(translate("schedule.moved"), () -> takeBack(moved, back, open)).open();
    }

    /** What was booked in spite of something goes back to where it was, so nothing is asked. */
    private void takeBack(CalendarEntry entry, CalendarMove back, OpenCalendar open) {
        if (Attempt.get(() -> conflicts(entry, back, Overruled.NOTHING))
                .filter(List::isEmpty)
                .isPresent()) {
            Notices.done(translate("schedule.undone"));
        } else {
            Notices.refuse(translate("schedule.undo.tooLate"));
        }
        open.reload().run();
    }
}
