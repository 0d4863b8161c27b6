package org.kinward.scheduling;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies days on which a center is closed. */
public record ClosureId(UUID value) {

    static ClosureId create() {
        return new ClosureId(Ids.create());
    }
}
