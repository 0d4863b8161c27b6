package org.kinward.families;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a household. */
public record HouseholdId(UUID value) {

    public static HouseholdId create() {
        return new HouseholdId(Ids.create());
    }
}
