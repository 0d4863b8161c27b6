package org.kinward.privacy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies an unfinished consent form. */
public record DraftId(UUID value) {

    public static DraftId create() {
        return new DraftId(Ids.create());
    }
}
