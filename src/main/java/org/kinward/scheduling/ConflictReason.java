package org.kinward.scheduling;

/** Why a time cannot be had; the features' own reasons stand beside the calendar's. */
public enum ConflictReason {
    PARTICIPANT_DOUBLE_BOOKING(false),
    STAFF_DOUBLE_BOOKING(false),
    ROOM_DOUBLE_BOOKING(false),
    /** Outside somebody's hours, or they are away. */
    STAFF_UNAVAILABLE(true),
    /** No time to come from the session before, or to get to the next one. */
    STAFF_NO_BUFFER(true),
    /** As many sessions that day as they hold. */
    STAFF_DAY_FULL(true),
    ROOM_CLOSED(true),
    CENTER_CLOSED(true),
    /** More people than the room seats. */
    CAPACITY(true),
    /** A family member has a place elsewhere in the program, as the feature found. */
    MEMBER_HAS_PLACE(true),
    CONSENT_MISSING(false),
    DO_NOT_CO_SCHEDULE(false);

    private final boolean overridable;

    ConflictReason(boolean overridable) {
        this.overridable = overridable;
    }

    /** Whether a coordinator or therapist may book all the same, with a reason that is kept. */
    public boolean isOverridable() {
        return overridable;
    }
}
