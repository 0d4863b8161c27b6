package org.kinward.notifications;

/** How far a message is. */
public enum MessageState {
    WAITING,
    /** In the hands of one node, which is talking to the mail server. */
    SENDING,
    SENT,
    /** It could not be sent and will be tried again. */
    RETRY,
    /** The node was lost, or the line, after the mail server may have taken it. */
    UNCERTAIN,
    /** It cannot be sent; somebody should call. */
    FAILED,
    /** Nobody needs it any more. */
    DROPPED;

    boolean isOpen() {
        return this == WAITING || this == RETRY;
    }

    /** Whether staff should look at it. */
    public boolean needsAttention() {
        return this == UNCERTAIN || this == FAILED;
    }
}
