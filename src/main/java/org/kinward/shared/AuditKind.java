package org.kinward.shared;

/** What sort of thing an audit line tells. */
public enum AuditKind {
    /** Something is different since. */
    CHANGE,
    /** Somebody saw data about people. */
    READ,
    /** Data about people left as a file. */
    EXPORT,
    /** Somebody came in. */
    SIGN_IN
}
