package org.kinward.scheduling;

import java.util.List;
import org.kinward.shared.BusinessRefusal;

/** A time that cannot be had, and everything that stands against it. */
public final class BookingRefused extends BusinessRefusal {

    private final transient List<Conflict> conflicts;

    BookingRefused(List<Conflict> conflicts) {
        super("refusal.booking." + conflicts.getFirst().reason());
        this.conflicts = List.copyOf(conflicts);
    }

    BookingRefused(Throwable cause, List<Conflict> conflicts) {
        super(cause, "refusal.booking." + conflicts.getFirst().reason());
        this.conflicts = List.copyOf(conflicts);
    }

    /** What stands against the time; at least one. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
