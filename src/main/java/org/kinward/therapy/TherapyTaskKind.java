package org.kinward.therapy;

/** What waits for staff about a session. */
public enum TherapyTaskKind {
    /** Too few people come now. */
    QUORUM_LOST,
    /** Somebody asked for another time. */
    NEW_TIME_ASKED,
    /** Somebody was taken out; speak with them in neutral words. */
    MEMBER_TAKEN_OUT,
    /** Somebody was taken out while the session was going on, so its video link is another now. */
    LINK_CHANGED,
    /** The family chose a time that could not be booked any more; others are still on offer. */
    CHOICE_LOST,
    /** They chose one, and none of the times on offer can be booked any more. */
    ALL_TIMES_LOST,
    /** Nobody chose among the times on offer. */
    OFFER_ENDED
}
