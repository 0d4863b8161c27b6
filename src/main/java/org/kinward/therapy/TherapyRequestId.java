package org.kinward.therapy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a family's request for a session. */
public record TherapyRequestId(UUID value) {

    public static TherapyRequestId create() {
        return new TherapyRequestId(Ids.create());
    }
}
