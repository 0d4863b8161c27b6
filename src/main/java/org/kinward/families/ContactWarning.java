package org.kinward.families;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What in a contact goes against the way somebody asked to be reached. */
public enum ContactWarning {
    WAY,
    HOURS,
    MESSAGE,
    /** Nobody asked whether a message may be left, which counts as no. */
    MESSAGE_NOT_ASKED;

    /**
     * The warnings for reaching out in that way at that time of day at the center; what came of it
     * may not be known yet.
     */
    public static Set<ContactWarning> of(
            SafeContact wishes, ContactWay way, @Nullable ContactOutcome outcome, LocalTime time) {
        var all = EnumSet.noneOf(ContactWarning.class);
        var channel =
                switch (way) {
                    case CALL, VIDEO -> SafeChannel.CALL;
                    case TEXT -> SafeChannel.TEXT;
                    case MAIL -> SafeChannel.MAIL;
                    case IN_PERSON -> null;
                };
        if (channel != null) {
            if (wishes.forbids(channel)) {
                all.add(WAY);
            }
            if (channel != SafeChannel.MAIL && wishes.forbids(time)) {
                all.add(HOURS);
            }
        }
        var may = wishes.mayLeaveMessage();
        if (outcome == ContactOutcome.LEFT_MESSAGE && !Boolean.TRUE.equals(may)) {
            all.add(may == null ? MESSAGE_NOT_ASKED : MESSAGE);
        }
        return all;
    }
}
