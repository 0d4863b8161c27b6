package org.kinward.privacy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies one consent of one client for one family member. */
public record ConsentId(UUID value) {

    public static ConsentId create() {
        return new ConsentId(Ids.create());
    }
}
