package org.kinward.audit;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a legal hold. */
public record HoldId(UUID value) {

    public static HoldId create() {
        return new HoldId(Ids.create());
    }
}
