package org.kinward.scheduling;

/** What a room has to offer besides chairs. */
public enum Equipment {
    VIDEO_SCREEN,
    WHEELCHAIR_ACCESS,
    PLAY_CORNER,
    HEARING_LOOP,
    QUIET
}
