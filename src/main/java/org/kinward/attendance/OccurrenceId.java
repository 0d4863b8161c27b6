package org.kinward.attendance;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies one dated occurrence of any track; a feature uses its session's own id. */
public record OccurrenceId(UUID value) {

    public static OccurrenceId create() {
        return new OccurrenceId(Ids.create());
    }
}
