package org.kinward.identity;

import java.io.Serializable;
import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies an account: one person's sign-in. */
public record AccountId(UUID value) implements Serializable {

    static AccountId create() {
        return new AccountId(Ids.create());
    }
}
