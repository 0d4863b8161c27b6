package org.kinward.education;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies the enrollment of a household in a session. */
public record EnrollmentId(UUID value) {

    public static EnrollmentId create() {
        return new EnrollmentId(Ids.create());
    }
}
