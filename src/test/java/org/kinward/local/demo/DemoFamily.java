package org.kinward.local.demo;

import java.util.List;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;

/** A demo household. */
record DemoFamily(HouseholdId id, String name, List<MemberId> members) {}
