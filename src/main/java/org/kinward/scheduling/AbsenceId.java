package org.kinward.scheduling;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies an absence. */
public record AbsenceId(UUID value) {

    static AbsenceId create() {
        return new AbsenceId(Ids.create());
    }
}
