package org.kinward.notifications;

import java.util.EnumSet;
import java.util.Set;

/** What a message is about. */
public enum MessageKind {
    SEAT_CONFIRMED,
    WAITLISTED,
    /** A place became free and is theirs now. */
    SEAT_FREED,
    SEAT_GIVEN_UP,
    /** They gave up their place in line. */
    LIST_LEFT,
    SESSION_CHANGED,
    SESSION_CANCELLED,
    REMINDER,
    MISSED,
    /** There are times to choose from; the start it tells of is when choosing ends. */
    TIMES_OFFERED,
    /** What they could choose from is no longer open, and no time is set. */
    CHOICE_ENDED,
    /** One time is set, and they are asked whether they can come. */
    TIME_SET,
    /** Enough people come, they among them. */
    TIME_BOOKED,
    TIME_MOVED,
    TIME_CANCELLED,
    /** They said that they do not come. */
    TIME_LEFT,
    /** Not for them this time, and never why. */
    TIME_OFF,
    /** To somebody whom staff invited: the code that opens the door. */
    INVITATION,
    /** To somebody who asked for a sign-in: the same. */
    SIGN_IN_REQUESTED,
    /** To staff: so many things wait for you. */
    STAFF_DIGEST;

    private static final Set<MessageKind> OPTIONAL = EnumSet.of(REMINDER, MISSED);
    private static final Set<MessageKind> ANSWERS =
            EnumSet.of(
                    SEAT_CONFIRMED,
                    WAITLISTED,
                    SEAT_GIVEN_UP,
                    LIST_LEFT,
                    SIGN_IN_REQUESTED,
                    TIME_LEFT);
    private static final Set<MessageKind> WITH_INVITATION =
            EnumSet.of(
                    SEAT_CONFIRMED, SEAT_FREED, SESSION_CHANGED, TIME_SET, TIME_BOOKED, TIME_MOVED);
    private static final Set<MessageKind> WITH_CANCELLATION =
            EnumSet.of(
                    SEAT_GIVEN_UP,
                    SESSION_CANCELLED,
                    TIMES_OFFERED,
                    CHOICE_ENDED,
                    TIME_CANCELLED,
                    TIME_LEFT,
                    TIME_OFF);

    /** Whether a person may do without it. What is optional is also never sent twice by itself. */
    boolean isOptional() {
        return OPTIONAL.contains(this);
    }

    /** Whether it answers to what somebody just did, so that it never waits for quiet hours. */
    boolean isAnswer() {
        return ANSWERS.contains(this);
    }

    /** Whether somebody should call a person who cannot be written to. */
    boolean isWorthACall() {
        return !isOptional() && !isAnswer() && this != STAFF_DIGEST;
    }

    /** Whether it carries a code that opens the door. */
    boolean carriesCode() {
        return this == INVITATION || this == SIGN_IN_REQUESTED;
    }

    boolean invites() {
        return WITH_INVITATION.contains(this);
    }

    boolean cancels() {
        return WITH_CANCELLATION.contains(this);
    }
}
