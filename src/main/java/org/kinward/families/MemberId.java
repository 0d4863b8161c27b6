package org.kinward.families;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a family member. */
public record MemberId(UUID value) {

    public static MemberId create() {
        return new MemberId(Ids.create());
    }
}
