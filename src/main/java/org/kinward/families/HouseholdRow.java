package org.kinward.families;

/** A household in a list. */
public record HouseholdRow(HouseholdId id, String name) {}
