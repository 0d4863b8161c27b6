package org.kinward.centers;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a person in their work at one center. */
public record StaffId(UUID value) {

    public static StaffId create() {
        return new StaffId(Ids.create());
    }
}
