package org.kinward.privacy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a person in treatment. */
public record ClientId(UUID value) {

    public static ClientId create() {
        return new ClientId(Ids.create());
    }
}
