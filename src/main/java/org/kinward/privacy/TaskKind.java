package org.kinward.privacy;

/** What waits for the privacy officer. */
public enum TaskKind {
    /** A consent ends soon; ask the client whether they want another. */
    RENEW,
    /** A consent ended; somebody has to speak with the family, in neutral words. */
    SPEAK_WITH_FAMILY
}
