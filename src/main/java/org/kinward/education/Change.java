package org.kinward.education;

import java.time.Instant;

/** Who changed something, by name, and when. */
public record Change(String by, Instant at) {}
