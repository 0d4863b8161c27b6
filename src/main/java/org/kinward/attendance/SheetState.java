package org.kinward.attendance;

/** Whether a sheet may still be marked. */
public enum SheetState {
    OPEN,
    CLOSED,
    /** The center cancelled the session. */
    CANCELLED
}
