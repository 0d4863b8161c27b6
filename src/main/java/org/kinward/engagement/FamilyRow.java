package org.kinward.engagement;

import org.jspecify.annotations.Nullable;
import org.kinward.families.HouseholdId;

/**
 * One family of a report.
 *
 * @param name missing where the family has left the center's program
 */
public record FamilyRow(HouseholdId id, @Nullable String name, Counts counts) {}
