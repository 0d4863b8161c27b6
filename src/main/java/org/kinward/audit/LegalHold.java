package org.kinward.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/** Records that must stay for a legal matter: one object's, or a whole center's. */
@Entity
@Table(name = "legal_holds")
class LegalHold {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private @Nullable UUID objectId;
    private String reason;
    private String placedBy;
    private Instant placedAt;
    private @Nullable String liftedBy;
    private @Nullable Instant liftedAt;

    protected LegalHold() {}

    LegalHold(HoldId id, PlaceHold request, String who, Instant now) {
        this.id = id.value();
        this.centerId = request.center().value();
        this.objectId = request.object();
        this.reason = request.reason().strip().replaceAll("\\s+", " ");
        this.placedBy = who;
        this.placedAt = now;
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    @Nullable UUID object() {
        return objectId;
    }

    String reason() {
        return reason;
    }

    boolean isLifted() {
        return liftedAt != null;
    }

    void lift(String who, Instant now) {
        liftedBy = who;
        liftedAt = now;
    }

    HoldDetails details(@Nullable String label) {
        return new HoldDetails(new HoldId(id), objectId, label, reason, placedBy, placedAt);
    }
}
