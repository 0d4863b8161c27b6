package org.kinward.families;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies an entry of the contact log. */
public record ContactId(UUID value) {

    public static ContactId create() {
        return new ContactId(Ids.create());
    }
}
