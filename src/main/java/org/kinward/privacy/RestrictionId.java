package org.kinward.privacy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a client's wish that something be kept from somebody. */
public record RestrictionId(UUID value) {

    public static RestrictionId create() {
        return new RestrictionId(Ids.create());
    }
}
