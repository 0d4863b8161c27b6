package org.kinward.scheduling;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.BookingTable.Stored;

/**
 * Whether a booking can be made.
 *
 * @param standing what stands against it and was not overruled
 * @param overruled what it is booked in spite of, now or since an earlier time
 * @param newlyOverruled what of that was overruled just now
 * @param unmoved whether it is a firm booking that holds its time already
 */
record Verdict(
        List<Conflict> standing,
        Overruled overruled,
        Set<ConflictReason> newlyOverruled,
        boolean unmoved) {

    /**
     * A booking that changes neither its time nor its resources keeps what was overruled for it;
     * once firm, it is not asked again at all, so that an old clash does not lock a title.
     */
    static Verdict on(
            Booking booking,
            Agenda agenda,
            @Nullable Stored before,
            Collection<Held> earlier,
            Overruled wanted) {
        boolean stays = before != null && stays(booking, before, earlier);
        var kept = before != null && stays ? before.overruled() : Overruled.NOTHING;
        if (before != null && stays && before.firmness() == Firmness.FIRM) {
            return new Verdict(List.of(), kept, Set.of(), true);
        }
        var conflicts = new ArrayList<>(agenda.against(booking));
        conflicts.addAll(booking.besides());
        var met = conflicts.stream().map(Conflict::reason).collect(toSet());
        var fresh = new HashSet<>(allowed(wanted));
        fresh.retainAll(met);
        fresh.removeAll(kept.reasons());
        var all = fresh.isEmpty() ? kept : kept.and(new Overruled(fresh, wanted.why()));
        var standing =
                conflicts.stream()
                        .filter(conflict -> !all.reasons().contains(conflict.reason()))
                        .toList();
        return new Verdict(standing, all, Set.copyOf(fresh), false);
    }

    /** Nothing is overruled without a reason, and some things never are. */
    private static Set<ConflictReason> allowed(Overruled wanted) {
        var why = wanted.why();
        return why == null || why.isBlank()
                ? Set.of()
                : wanted.reasons().stream().filter(ConflictReason::isOverridable).collect(toSet());
    }

    private static boolean stays(Booking booking, Stored before, Collection<Held> earlier) {
        var held =
                earlier.stream()
                        .filter(one -> one.booking().equals(booking.id()))
                        .map(Held::resource)
                        .collect(toSet());
        return booking.firmness().compareTo(before.firmness()) >= 0
                && before.time().equals(new Span(booking.startsAt(), booking.endsAt()))
                && booking.people() <= before.people()
                && held.containsAll(booking.resources());
    }
}
