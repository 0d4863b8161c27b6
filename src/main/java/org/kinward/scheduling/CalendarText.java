package org.kinward.scheduling;

import org.kinward.shared.LocalizedText;

/**
 * What a calendar says of a session.
 *
 * @param route where it opens, relative to the portal; empty where the reader may not
 * @param movable whether the reader may move it
 */
public record CalendarText(LocalizedText title, String route, boolean movable) {}
