package org.kinward.privacy;

/** What a consent lets its recipient know. Each is chosen by itself; all need {@link #PRESENCE}. */
public enum ConsentScope {
    /** That the person is a client here. */
    PRESENCE,
    /** Joint sessions, their times and who attended. */
    FAMILY_SESSIONS,
    PROGRESS_SUMMARY,
    DISCHARGE_PLANNING,
    EMERGENCY_CONTACT,
    MILESTONES
}
