package org.kinward.privacy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies one disclosure. */
public record DisclosureId(UUID value) {

    public static DisclosureId create() {
        return new DisclosureId(Ids.create());
    }
}
