package org.kinward.families;

/** How somebody was contacted. */
public enum ContactWay {
    CALL,
    TEXT,
    MAIL,
    IN_PERSON,
    VIDEO
}
