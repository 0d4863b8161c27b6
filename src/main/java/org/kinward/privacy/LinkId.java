package org.kinward.privacy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies the tie between a family member and a client. */
public record LinkId(UUID value) {

    public static LinkId create() {
        return new LinkId(Ids.create());
    }
}
