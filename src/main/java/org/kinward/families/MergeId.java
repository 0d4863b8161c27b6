package org.kinward.families;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies the joining of two entries of one person. */
public record MergeId(UUID value) {

    public static MergeId create() {
        return new MergeId(Ids.create());
    }
}
