package org.kinward.privacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.SealedText;

/** Something about one consent that waits for the privacy officer. */
@Entity
@Table(name = "privacy_tasks")
class PrivacyTask {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID clientId;
    private UUID consentId;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    private int daysBefore;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    @Convert(converter = SealedText.class)
    private @Nullable String reason;

    private @Nullable String settledBy;
    private @Nullable Instant settledAt;

    protected PrivacyTask() {}

    PrivacyTask(CenterId center, ConsentPair pair, UUID consent, int daysBefore, Instant now) {
        this.id = TaskId.create().value();
        this.centerId = center.value();
        this.clientId = pair.client();
        this.consentId = consent;
        this.kind = daysBefore == 0 ? TaskKind.SPEAK_WITH_FAMILY : TaskKind.RENEW;
        this.daysBefore = daysBefore;
        this.madeAt = now;
    }

    /** Settles it, once; the clock and what happens to consents settle without anybody's name. */
    void settle(TaskState next, @Nullable String why, @Nullable String by, Instant now) {
        if (state != TaskState.OPEN) {
            throw new PrivacyRefused(Reason.ALREADY_SETTLED);
        }
        state = next;
        reason = why;
        settledBy = by;
        settledAt = now;
    }

    TaskId id() {
        return new TaskId(id);
    }

    TaskKind kind() {
        return kind;
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    TaskDetails details(Client client, Consent consent) {
        return new TaskDetails(id(), kind, daysBefore, client.details(), consent.details());
    }
}
