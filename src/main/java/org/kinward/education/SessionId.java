package org.kinward.education;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies an education session. */
public record SessionId(UUID value) {

    public static SessionId create() {
        return new SessionId(Ids.create());
    }
}
