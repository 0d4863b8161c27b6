package org.kinward.privacy;

import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.AuditedEvent;

/** Something happened to a client, a link or a consent. Published inside the transaction. */
public sealed interface PrivacyEvent extends AuditedEvent {

    /** A client was entered, changed or discharged. */
    record ClientChanged(AuditFact auditFact) implements PrivacyEvent {}

    /** A tie between a family member and a client was claimed, verified or closed. */
    record LinkChanged(AuditFact auditFact) implements PrivacyEvent {}

    /** Something changed in what the privacy officer keeps besides: tasks, registers, pairs. */
    record RegisterChanged(AuditFact auditFact) implements PrivacyEvent {}

    /** From now on the recipient may know what the consent says; the digest is of its document. */
    record ConsentRecorded(
            ConsentId consent,
            ClientId client,
            RecipientId recipient,
            CenterId center,
            String digest)
            implements PrivacyEvent {

        @Override
        public AuditFact auditFact() {
            return fact("CONSENT_RECORDED", consent, client, recipient, center)
                    .with("digest", digest);
        }
    }

    /** From now on the recipient may not know what this consent says. */
    record ConsentEnded(
            ConsentId consent,
            ClientId client,
            RecipientId recipient,
            CenterId center,
            ConsentState how)
            implements PrivacyEvent, SharingEnded {

        @Override
        public AuditFact auditFact() {
            return fact("CONSENT_" + how, consent, client, recipient, center);
        }
    }

    /** A restriction holds the tie back; its consent has not ended and opens nothing. */
    record LinkSuspended(LinkId link, ClientId client, RecipientId recipient, CenterId center)
            implements PrivacyEvent, SharingEnded {

        @Override
        public AuditFact auditFact() {
            return AuditFact.of("LINK_SUSPENDED", "FamilyClientLink", link.value(), center.value())
                    .with("client", client.value())
                    .with("recipient", recipient.value());
        }
    }

    /** Client data was shown to a family member, or disclosed without a consent. */
    record ClientDataDisclosed(AuditFact auditFact) implements PrivacyEvent {

        @Override
        public AuditKind auditKind() {
            return AuditKind.READ;
        }
    }

    /** Client data left as a file. */
    record ClientDataTaken(AuditFact auditFact) implements PrivacyEvent {

        @Override
        public AuditKind auditKind() {
            return AuditKind.EXPORT;
        }
    }

    /** Staff read client data. */
    record ClientDataRead(AuditFact auditFact) implements PrivacyEvent {

        @Override
        public AuditKind auditKind() {
            return AuditKind.READ;
        }
    }

    private static AuditFact fact(
            String action,
            ConsentId consent,
            ClientId client,
            RecipientId recipient,
            CenterId center) {
        return AuditFact.of(action, "Consent", consent.value(), center.value())
                .with("client", client.value())
                .with("recipient", recipient.value());
    }
}
