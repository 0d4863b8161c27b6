package org.kinward.scheduling.ui;

import java.time.ZoneId;

/** The calendar on screen, for what is done from it. */
record OpenCalendar(ZoneId zone, ConflictWords words, Runnable reload) {}
