package org.kinward.therapy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies one of the times on offer for a session. */
public record SessionOptionId(UUID value) {

    public static SessionOptionId create() {
        return new SessionOptionId(Ids.create());
    }
}
