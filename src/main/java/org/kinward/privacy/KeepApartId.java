package org.kinward.privacy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies the note that two people may not be scheduled together. */
public record KeepApartId(UUID value) {

    public static KeepApartId create() {
        return new KeepApartId(Ids.create());
    }
}
