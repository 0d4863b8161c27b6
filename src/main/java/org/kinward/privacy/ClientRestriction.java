package org.kinward.privacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.SealedText;

/** A client's wish that something be kept from somebody, and what the center said to it. */
@Entity
@Table(name = "client_restrictions")
class ClientRestriction {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID clientId;
    private @Nullable UUID recipientId;

    @Convert(converter = SealedText.class)
    private String wish;

    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private RestrictionState state = RestrictionState.PENDING;

    @Convert(converter = SealedText.class)
    private @Nullable String reason;

    private @Nullable String settledBy;
    private @Nullable Instant settledAt;

    protected ClientRestriction() {}

    ClientRestriction(AskRestriction input) {
        var about = input.recipient();
        this.id = RestrictionId.create().value();
        this.clientId = input.client().value();
        this.recipientId = about == null ? null : about.value();
        this.wish = input.wish().strip();
        this.askedOn = input.askedOn();
    }

    /** Answers a wish that waits, or lifts one that was agreed to; nothing else. */
    void settle(RestrictionState next, String why, String by, Instant now) {
        var from =
                next == RestrictionState.LIFTED
                        ? RestrictionState.AGREED
                        : RestrictionState.PENDING;
        if (state != from) {
            throw new PrivacyRefused(Reason.ALREADY_SETTLED);
        }
        state = next;
        reason = why.strip();
        settledBy = by;
        settledAt = now;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    RestrictionDetails details() {
        return new RestrictionDetails(
                new RestrictionId(id),
                client(),
                recipientId == null ? null : new RecipientId(recipientId),
                wish,
                askedOn,
                state,
                reason,
                settledAt);
    }
}
