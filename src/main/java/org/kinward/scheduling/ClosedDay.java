package org.kinward.scheduling;

import java.time.LocalDate;
import org.kinward.shared.LocalizedText;

/** A day on which a center is closed, and what for. */
public record ClosedDay(LocalDate date, LocalizedText occasion) {}
