package org.kinward.scheduling;

/** The kinds of things that are in one place at a time. */
public enum ResourceKind {
    STAFF,
    ROOM,
    FAMILY_MEMBER,
    CLIENT
}
