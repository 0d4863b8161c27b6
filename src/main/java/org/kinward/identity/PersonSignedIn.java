package org.kinward.identity;

import java.util.Map;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.AuditedEvent;

/**
 * Somebody signed in. Published before the sign-in is complete, so there is no current user yet.
 */
public record PersonSignedIn(SignedIn person) implements AuditedEvent {

    @Override
    public AuditFact auditFact() {
        return new AuditFact("SIGNED_IN", "Account", person.account().value(), null, Map.of());
    }

    @Override
    public AuditKind auditKind() {
        return AuditKind.SIGN_IN;
    }
}
