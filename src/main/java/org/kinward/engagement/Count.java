package org.kinward.engagement;

/** What a report counts in one row. People are counted by place: one person in one session. */
public enum Count {
    /** Sessions that took place. */
    SESSIONS,
    /** Seats of the sessions that took place. */
    SEATS,
    /** Families with at least one place. */
    FAMILIES,
    /** Families of whom at least one member was present at least once. */
    FAMILIES_PRESENT,
    /** Attended, attended late, or left early after at least half of the minutes. */
    PRESENT,
    /** No-shows and late cancellations together. */
    MISSED,
    NO_SHOW,
    LATE_CANCEL,
    /** Places that count neither way: notice given, or session cancelled. */
    NEUTRAL,
    /** Given up at least 24 hours before, or excused. */
    GAVE_NOTICE,
    /** Places in sessions the center cancelled. */
    SESSION_CANCELLED,
    NOT_RECORDED
}
