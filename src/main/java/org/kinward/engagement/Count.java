package org.kinward.engagement;

import java.util.EnumSet;
import java.util.Set;

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
    NO_SHOW,
    LATE_CANCEL,
    /** Given up at least 24 hours before, or excused. */
    GAVE_NOTICE,
    /** Places in sessions the center cancelled. */
    SESSION_CANCELLED,
    NOT_RECORDED;

    /**
     * The counts that say what became of places: all of them but those of people who left before
     * half of the minutes, who count neither way.
     */
    public static final Set<Count> PLACES = Set.copyOf(EnumSet.range(PRESENT, NOT_RECORDED));

    /** Whether a small number of these could point to a person. */
    boolean isOfPeople() {
        return this != SESSIONS && this != SEATS;
    }
}
