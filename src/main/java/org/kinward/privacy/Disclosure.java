package org.kinward.privacy;

import jakarta.persistence.Convert;
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
import org.jspecify.annotations.Nullable;
import org.kinward.shared.SealedText;
import org.springframework.data.domain.Persistable;

/**
 * Client data that somebody was shown or told (42 CFR 2.25). Under a consent the first view counts,
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

    @Enumerated(EnumType.STRING)
    private DisclosureBasis basis;

    @Enumerated(EnumType.STRING)
    private DisclosureChannel channel;

    private @Nullable UUID consentId;
    private @Nullable UUID recipientId;
    private @Nullable String recipientName;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsentScope what;

    private @Nullable String purpose;
    private @Nullable String noticeVersion;

    @Convert(converter = SealedText.class)
    private @Nullable String toldTo;

    @Convert(converter = SealedText.class)
    private @Nullable String toldWhat;

    @Convert(converter = SealedText.class)
    private @Nullable String reason;

    private @Nullable String recordedBy;
    private LocalDate day;
    private Instant at;
    @Transient private boolean stored;

    protected Disclosure() {}

    private Disclosure(
            ClientId client,
            DisclosureBasis basis,
            DisclosureChannel channel,
            LocalDate day,
            Instant at) {
        this.id = DisclosureId.create().value();
        this.clientId = client.value();
        this.basis = basis;
        this.channel = channel;
        this.day = day;
        this.at = at;
    }

    /** A family member was shown this on their screen. */
    static Disclosure shown(Consent consent, ConsentScope what, LocalDate day, Instant now) {
        var row =
                new Disclosure(
                        consent.client(),
                        DisclosureBasis.CONSENT,
                        DisclosureChannel.SCREEN,
                        day,
                        now);
        row.consentId = consent.id().value();
        row.recipientId = consent.recipient().value();
        row.recipientName = consent.recipientName();
        row.what = what;
        row.purpose = consent.purpose();
        row.noticeVersion = NOTICE_VERSION;
        return row;
    }

    static Disclosure withoutConsent(DiscloseWithoutConsent input, String by, Instant at) {
        var row = new Disclosure(input.client(), input.basis(), input.channel(), input.on(), at);
        row.toldTo = input.to().strip();
        row.toldWhat = input.what().strip();
        row.reason = input.reason().strip();
        row.recordedBy = by;
        return row;
    }

    DisclosureDetails details() {
        return new DisclosureDetails(
                at,
                basis,
                first(recipientName, toldTo),
                what,
                toldWhat,
                first(purpose, reason),
                channel,
                noticeVersion);
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
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
