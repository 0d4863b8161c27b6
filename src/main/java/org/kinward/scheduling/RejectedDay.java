package org.kinward.scheduling;

import java.time.LocalDate;
import java.util.List;

/** A day without a time that suits, and what stands against it, the most telling thing first. */
public record RejectedDay(LocalDate day, List<Conflict> reasons) {}
