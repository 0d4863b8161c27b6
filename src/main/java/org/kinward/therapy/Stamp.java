package org.kinward.therapy;

import java.time.Instant;

/** Who changes something, and when. */
record Stamp(String by, Instant at) {}
