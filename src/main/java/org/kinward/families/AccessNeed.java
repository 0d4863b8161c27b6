package org.kinward.families;

/** What somebody needs in order to take part. */
public enum AccessNeed {
    INTERPRETER,
    SIGN_LANGUAGE,
    HEARING,
    LARGE_PRINT,
    SCREEN_READER,
    WHEELCHAIR,
    QUIET_ROOM
}
