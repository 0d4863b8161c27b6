package org.kinward.scheduling.ui;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.ui.Formats;

/** Times that go from midnight to midnight, told as days. */
final class WholeDays {

    private WholeDays() {}

    /** Like "Sun, Dec 20, 2026", or a period of such days; nothing where it is not whole days. */
    static @Nullable String of(Instant from, Instant to, ZoneId zone) {
        var first = from.atZone(zone);
        var end = to.atZone(zone);
        boolean whole =
                from.isBefore(to)
                        && first.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && end.toLocalTime().equals(LocalTime.MIDNIGHT);
        return whole ? Formats.period(first.toLocalDate(), end.toLocalDate().minusDays(1)) : null;
    }
}
