package org.kinward.scheduling.ui;

import java.time.ZoneId;

/**
 * The calendar on screen, for what is done from it.
 *
 * @param moved what to do once a move went through that had to be asked about first
 */
record OpenCalendar(ZoneId zone, ConflictWords words, Runnable reload, Runnable moved) {}
