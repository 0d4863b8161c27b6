package org.kinward.families;

import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/**
 * How to reach somebody without putting them at risk.
 *
 * @param channel the only safe way; nothing while nobody asked
 * @param from from when on, in the center's time zone, as is the end; both or neither
 * @param mayLeaveMessage nothing while nobody asked, which counts as no
 * @param hint in the person's own words
 */
public record SafeContact(
        @Nullable SafeChannel channel,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable Boolean mayLeaveMessage,
        @Nullable @Size(max = 500) @PlainText String hint) {

    /** Nobody asked yet. */
    public static final SafeContact UNKNOWN = new SafeContact(null, null, null, null, null);

    /** Whether the person asked not to be reached in that way. */
    public boolean forbids(SafeChannel way) {
        return channel != null && channel != SafeChannel.ANY && channel != way;
    }

    /** Whether that time of day is outside the hours; hours may run past midnight. */
    public boolean forbids(LocalTime time) {
        if (from == null || to == null) {
            return false;
        }
        boolean within =
                from.isBefore(to)
                        ? !time.isBefore(from) && time.isBefore(to)
                        : !time.isBefore(from) || time.isBefore(to);
        return !within;
    }
}
