package org.kinward.families;

/** The one way that is safe to reach somebody outside the portal. */
public enum SafeChannel {
    /** The person was asked, and any way is fine. */
    ANY,
    CALL,
    TEXT,
    MAIL,
    NONE
}
