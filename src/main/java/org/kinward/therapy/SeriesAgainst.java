package org.kinward.therapy;

import java.util.List;
import java.util.Optional;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.Overruled;
import org.kinward.therapy.LeftOut.Why;
import org.springframework.stereotype.Component;

/** What stands against one date of a series, in the calendar and in the program. */
@Component
class SeriesAgainst {

    private final TimeBooking times;
    private final TimeSearch search;

    SeriesAgainst(TimeBooking times, TimeSearch search) {
        this.times = times;
        this.search = search;
    }

    /**
     * What stands against that start and is not overruled; nothing where it can be had.
     *
     * @param booked under what its time is held now, or will be
     */
    Optional<LeftOut> find(Roll roll, BookingId booked, Start start, Overruled overruled) {
        return leftOut(
                start,
                times.against(roll, booked, start.instant()).stream()
                        .filter(conflict -> !isOverruled(conflict, overruled))
                        .toList());
    }

    /** That date with what stands against it; nothing where nothing does. */
    static Optional<LeftOut> leftOut(Start start, List<Conflict> conflicts) {
        return conflicts.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeftOut(start.local(), Why.TAKEN, conflicts, List.of()));
    }

    /** The same with some times in that week instead. */
    LeftOut withAlternatives(LeftOut left, Roll roll) {
        var start = left.start();
        return start == null ? left : left.instead(search.near(roll, start.toLocalDate()));
    }

    private static boolean isOverruled(Conflict conflict, Overruled overruled) {
        return overruled.why() != null
                && conflict.reason().isOverridable()
                && overruled.reasons().contains(conflict.reason());
    }
}
