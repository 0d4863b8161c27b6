package org.kinward.privacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.SealedText;

/** Two people who may not be scheduled together, until that is lifted. */
@Entity
@Table(name = "kept_apart")
class KeptApart {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID memberId;
    private @Nullable UUID otherId;
    private @Nullable UUID clientId;

    @Convert(converter = SealedText.class)
    private String reason;

    private String setBy;
    private Instant setAt;
    private @Nullable String liftedBy;
    private @Nullable Instant liftedAt;

    protected KeptApart() {}

    KeptApart(KeepApart input, String by, Instant now) {
        var other = input.other();
        var client = input.client();
        this.id = KeepApartId.create().value();
        this.centerId = input.center().value();
        this.memberId = input.member().value();
        this.otherId = other == null ? null : other.value();
        this.clientId = client == null ? null : client.value();
        this.reason = input.reason().strip();
        this.setBy = by;
        this.setAt = now;
    }

    void lift(String by, Instant now) {
        if (liftedAt != null) {
            throw new PrivacyRefused(Reason.ALREADY_SETTLED);
        }
        liftedBy = by;
        liftedAt = now;
    }

    KeepApartId id() {
        return new KeepApartId(id);
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    RecipientId member() {
        return new RecipientId(memberId);
    }

    Optional<RecipientId> other() {
        return Optional.ofNullable(otherId).map(RecipientId::new);
    }

    Optional<ClientId> client() {
        return Optional.ofNullable(clientId).map(ClientId::new);
    }

    KeptApartDetails details(String member, String other) {
        return new KeptApartDetails(id(), member, other, reason, setAt);
    }
}
