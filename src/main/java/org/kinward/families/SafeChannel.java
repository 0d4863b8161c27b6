package org.kinward.families;

/** The one way that is safe to reach somebody outside the portal. */
public enum SafeChannel {
    CALL,
    TEXT,
    MAIL,
    NONE
}
