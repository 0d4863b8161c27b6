package org.kinward.scheduling;

import java.util.UUID;

/** Identifies a booking; a feature's session and its booking have the same id. */
public record BookingId(UUID value) {}
