package org.kinward.therapy;

/** What waits for staff about a session. */
public enum TherapyTaskKind {
    /** Too few people come now. */
    QUORUM_LOST,
    /** Somebody asked for another time. */
    NEW_TIME_ASKED,
    /** Somebody was taken out; speak with them in neutral words. */
    MEMBER_TAKEN_OUT,
    /** Nobody chose among the times on offer. */
    OFFER_ENDED
}
