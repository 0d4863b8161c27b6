package org.kinward.centers;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a treatment center. */
public record CenterId(UUID value) {

    public static CenterId create() {
        return new CenterId(Ids.create());
    }
}
