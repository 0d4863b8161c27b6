package org.kinward.privacy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies something that waits for the privacy officer. */
public record TaskId(UUID value) {

    public static TaskId create() {
        return new TaskId(Ids.create());
    }
}
