package org.kinward.families;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** What in a contact goes against the way somebody asked to be reached. */
public enum ContactWarning {
    WAY,
    HOURS,
    MESSAGE;

    /** The warnings for reaching out in that way at that time of day at the center. */
    public static Set<ContactWarning> of(
            SafeContact wishes, ContactWay way, ContactOutcome outcome, LocalTime time) {
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
        if (outcome == ContactOutcome.LEFT_MESSAGE
                && Boolean.FALSE.equals(wishes.mayLeaveMessage())) {
            all.add(MESSAGE);
        }
        return all;
    }
}
