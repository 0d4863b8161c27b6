package org.kinward.notifications;

/** Why a message was not sent, or not yet. */
public enum Problem {
    /** The family member has no sign-in, so there is no address. */
    NO_ADDRESS,
    /** The receiving side says that there is no such address. */
    ADDRESS_REFUSED,
    /** The receiving side refused this message. */
    MESSAGE_REFUSED,
    /** Tried as often as we try. */
    TOO_MANY_ATTEMPTS,
    SERVER_UNREACHABLE,
    /** The receiving side is busy or asks to come back later. */
    SERVER_BUSY,
    /** The line broke when the message was under way. */
    LINE_LOST,
    /** The node that was sending it never said how it ended. */
    NODE_LOST,
    /** Staff called instead. */
    CALLED,
    /** It could not be written; the log says why. */
    NOT_WRITABLE,
    /** What it would have said is no longer so. */
    OUTDATED,
    /** The person asked not to get such messages. */
    UNWANTED,
    /** It could only have come in the person's quiet hours. */
    QUIET_HOURS
}
