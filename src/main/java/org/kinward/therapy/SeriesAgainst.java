package org.kinward.therapy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinward.attendance.MemberPlace;
import org.kinward.families.MemberId;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Resource;
import org.kinward.therapy.LeftOut.Why;
import org.springframework.stereotype.Component;

/** What stands against one date of a series, in the calendar and elsewhere in the program. */
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
     * @param asked whose places in other parts of the program count
     */
    Optional<LeftOut> find(
            Roll roll, BookingId booked, Start start, Set<MemberId> asked, Overruled overruled) {
        var conflicts =
                times.against(roll, booked, start.instant()).stream()
                        .filter(conflict -> !isOverruled(conflict, overruled))
                        .toList();
        return leftOut(start, conflicts, elsewhere(roll, start, asked, overruled));
    }

    /** The members' places elsewhere at that time, unless staff said why all the same. */
    List<Conflict> elsewhere(Roll roll, Start start, Set<MemberId> asked, Overruled overruled) {
        if (overruled.why() != null || asked.isEmpty()) {
            return List.of();
        }
        var end = start.instant().plus(Duration.ofMinutes(roll.session().minutes()));
        return times.places(asked, start.instant(), end).stream()
                .map(SeriesAgainst::conflict)
                .toList();
    }

    /** That date with what stands against it; nothing where nothing does. */
    static Optional<LeftOut> leftOut(
            Start start, List<Conflict> conflicts, List<Conflict> elsewhere) {
        if (conflicts.isEmpty() && elsewhere.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new LeftOut(
                        start.local(),
                        conflicts.isEmpty() ? Why.ELSEWHERE : Why.TAKEN,
                        conflicts,
                        elsewhere,
                        List.of()));
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

    private static Conflict conflict(MemberPlace place) {
        return new Conflict(
                ConflictReason.PARTICIPANT_DOUBLE_BOOKING,
                Resource.member(place.member()),
                place.from(),
                place.to(),
                null);
    }
}
