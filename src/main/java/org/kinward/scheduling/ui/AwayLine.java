package org.kinward.scheduling.ui;

/** A time in which somebody or something cannot be booked. */
record AwayLine(String text, Runnable remove) {}
