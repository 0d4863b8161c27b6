package org.kinward.families;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies an invitation. */
public record InvitationId(UUID value) {

    public static InvitationId create() {
        return new InvitationId(Ids.create());
    }
}
