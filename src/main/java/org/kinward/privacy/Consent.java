package org.kinward.privacy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.PrivacyRefused.Reason;

/**
 * One consent of one client for one recipient. It is never edited: a change is a new consent that
 * supersedes this one.
 */
@Entity
@Table(name = "consents")
class Consent {

    /** The rule whose elements the form has: 42 CFR 2.31 as amended in 2024. */
    static final String RULE_VERSION = "2024";

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID clientId;
    private UUID recipientId;
    private String recipientName;
    private String scopes;
    private String purpose;
    private LocalDate expiresOn;
    private Instant holdsUntil;
    private @Nullable String endingEvent;

    @Enumerated(EnumType.STRING)
    private Signer signer;

    private @Nullable String signerName;
    private @Nullable String signerRelationship;

    @Enumerated(EnumType.STRING)
    private SignatureMethod method;

    private LocalDate signedOn;
    private @Nullable UUID documentId;
    private String ruleVersion = RULE_VERSION;
    private String recordedBy;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private ConsentState state = ConsentState.ACTIVE;

    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable RevocationMethod revocationMethod;

    private @Nullable String endReason;

    protected Consent() {}

    Consent(
            RecordConsent input,
            Recipient recipient,
            Instant holdsUntil,
            UUID document,
            String by,
            Instant now) {
        var signature = input.signature();
        this.id = ConsentId.create().value();
        this.clientId = input.client().value();
        this.recipientId = recipient.id().value();
        this.recipientName = recipient.label();
        this.scopes = input.scopes().stream().sorted().map(Enum::name).collect(joining(","));
        this.purpose = input.purpose().strip();
        this.expiresOn = input.expiresOn();
        this.holdsUntil = holdsUntil;
        this.endingEvent = input.endingEvent();
        this.signer = signature.signer();
        this.signerName = signature.name();
        this.signerRelationship = signature.relationship();
        this.method = signature.evidence().method();
        this.signedOn = signature.signedOn();
        this.documentId = document;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** Ends it, once: what has ended cannot end otherwise. */
    void end(ConsentState how, @Nullable String by, Instant now) {
        if (state != ConsentState.ACTIVE) {
            throw new PrivacyRefused(Reason.ALREADY_ENDED);
        }
        state = how;
        endedBy = by;
        endedAt = now;
    }

    void revoke(RevokeConsent input, String by, Instant now) {
        end(ConsentState.REVOKED, by, now);
        revocationMethod = input.method();
        endReason = input.reason();
    }

    void enteredInError(String reason, String by, Instant now) {
        end(ConsentState.ENTERED_IN_ERROR, by, now);
        endReason = reason;
    }

    boolean isActiveAt(Instant now) {
        return state == ConsentState.ACTIVE && now.isBefore(holdsUntil);
    }

    Set<ConsentScope> scopes() {
        return Stream.of(scopes.split(",")).map(ConsentScope::valueOf).collect(toUnmodifiableSet());
    }

    ConsentId id() {
        return new ConsentId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    RecipientId recipient() {
        return new RecipientId(recipientId);
    }

    String recipientName() {
        return recipientName;
    }

    String purpose() {
        return purpose;
    }

    @Nullable UUID document() {
        return documentId;
    }

    ConsentDetails details() {
        return new ConsentDetails(
                id(),
                client(),
                recipient(),
                recipientName,
                scopes(),
                purpose,
                expiresOn,
                holdsUntil,
                endingEvent,
                signer,
                signerName,
                signerRelationship,
                method,
                signedOn,
                documentId != null,
                ruleVersion,
                recordedBy,
                state,
                endedAt,
                endReason);
    }
}
