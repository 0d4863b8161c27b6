package org.kinward.scheduling;

import java.util.List;

/**
 * An absence or closed days, entered.
 *
 * @param affected the center's bookings in that time, which stay until somebody moves them
 */
public record Entered<I>(I id, List<BookingId> affected) {}
