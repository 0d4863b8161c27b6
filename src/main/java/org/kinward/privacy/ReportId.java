package org.kinward.privacy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a complaint or an incident. */
public record ReportId(UUID value) {

    public static ReportId create() {
        return new ReportId(Ids.create());
    }
}
