package org.kinward.notifications;

/** Whether a message is about its reader, or about somebody without a sign-in of their own. */
enum ForWhom {
    READER,
    ANOTHER,
    /** About another, while the reader takes part too and keeps their own place. */
    ANOTHER_BESIDE_OWN
}
