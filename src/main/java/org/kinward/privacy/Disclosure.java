package org.kinward.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/**
 * Client data that a family member was shown under a consent (42 CFR 2.25). The first view counts,
 * then one row for each object and day. Nothing in Kinward changes or removes one.
 */
@Entity
@Immutable
@Table(name = "disclosures")
class Disclosure implements Persistable<UUID> {

    /** The wording of the notice shown with it: 42 CFR 2.32 as amended in 2024. */
    static final String NOTICE_VERSION = "2024";

    @Id private UUID id;
    private UUID clientId;
    private UUID consentId;
    private UUID recipientId;
    private String recipientName;

    @Enumerated(EnumType.STRING)
    private ConsentScope what;

    private String purpose;
    private String noticeVersion = NOTICE_VERSION;
    private LocalDate day;
    private Instant at;
    @Transient private boolean stored;

    protected Disclosure() {}

    Disclosure(Consent consent, ConsentScope what, LocalDate day, Instant now) {
        this.id = DisclosureId.create().value();
        this.clientId = consent.client().value();
        this.consentId = consent.id().value();
        this.recipientId = consent.recipient().value();
        this.recipientName = consent.recipientName();
        this.what = what;
        this.purpose = consent.purpose();
        this.day = day;
        this.at = now;
    }

    DisclosureDetails details() {
        return new DisclosureDetails(at, recipientName, what, purpose, noticeVersion);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** The id is made here, so only this tells Spring Data that an insert is meant, not a merge. */
    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
