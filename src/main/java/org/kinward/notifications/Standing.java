package org.kinward.notifications;

/** How somebody stands with an occurrence. */
enum Standing {
    CONFIRMED,
    WAITING,
    /** They gave up their place. */
    LEFT,
    /** The center cancelled the occurrence. */
    CANCELLED;

    boolean isLive() {
        return this == CONFIRMED || this == WAITING;
    }
}
