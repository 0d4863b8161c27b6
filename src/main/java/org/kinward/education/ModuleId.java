package org.kinward.education;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies an education module. */
public record ModuleId(UUID value) {

    public static ModuleId create() {
        return new ModuleId(Ids.create());
    }
}
