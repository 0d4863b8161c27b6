package org.kinward.therapy;

/**
 * The way into a video session; to be opened at once, and neither mailed nor kept.
 *
 * @param displayName what others in the room shall read: a first name, for families
 */
public record VideoJoin(String link, String displayName) {}
