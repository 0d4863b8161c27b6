package org.kinward.therapy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies something about a session that waits for staff. */
public record TherapyTaskId(UUID value) {

    public static TherapyTaskId create() {
        return new TherapyTaskId(Ids.create());
    }
}
