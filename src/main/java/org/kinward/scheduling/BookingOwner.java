package org.kinward.scheduling;

import java.util.UUID;

/** What a booking is for: the id of a feature's session. */
public record BookingOwner(UUID value) {}
