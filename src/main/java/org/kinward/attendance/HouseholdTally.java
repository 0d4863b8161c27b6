package org.kinward.attendance;

import org.kinward.families.HouseholdId;

/** What became of one household's places. */
public record HouseholdTally(HouseholdId household, Tally tally) {}
