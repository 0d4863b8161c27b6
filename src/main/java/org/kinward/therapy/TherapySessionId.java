package org.kinward.therapy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a family therapy session. */
public record TherapySessionId(UUID value) {

    public static TherapySessionId create() {
        return new TherapySessionId(Ids.create());
    }
}
