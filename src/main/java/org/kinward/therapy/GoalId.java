package org.kinward.therapy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a family's goal. */
public record GoalId(UUID value) {

    public static GoalId create() {
        return new GoalId(Ids.create());
    }
}
