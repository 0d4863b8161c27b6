package org.kinward.families;

/** Who began it: the center, or the family. */
public enum ContactDirection {
    OUTGOING,
    INCOMING
}
