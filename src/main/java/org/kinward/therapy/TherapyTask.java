package org.kinward.therapy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.families.MemberId;
import org.kinward.therapy.TherapyRefused.Reason;

/** Something about a session that a person has to look at. */
@Entity
@Table(name = "therapy_tasks")
class TherapyTask {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID sessionId;
    private @Nullable UUID memberId;

    @Enumerated(EnumType.STRING)
    private TherapyTaskKind kind;

    private Instant openedAt;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;

    protected TherapyTask() {}

    TherapyTask(
            TherapySession session, TherapyTaskKind kind, @Nullable MemberId member, Instant now) {
        this.id = TherapyTaskId.create().value();
        this.centerId = session.center().value();
        this.sessionId = session.id().value();
        this.memberId = member == null ? null : member.value();
        this.kind = kind;
        this.openedAt = now;
    }

    /** Refused once it is settled, with the name of who did it, if a person did. */
    void settle(Stamp stamp) {
        var before = settledBy == null ? "" : settledBy;
        TherapyRefused.when(!before.isEmpty(), Reason.SETTLED_BY, before);
        TherapyRefused.when(!isOpen(), Reason.ALREADY_SETTLED);
        settledAt = stamp.at();
        settledBy = stamp.by();
    }

    boolean isOpen() {
        return settledAt == null;
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    TherapySessionId session() {
        return new TherapySessionId(sessionId);
    }

    @Nullable MemberId member() {
        return memberId == null ? null : new MemberId(memberId);
    }

    TherapyTaskKind kind() {
        return kind;
    }

    WorkItem item(List<String> households, @Nullable String member) {
        return new WorkItem(
                new TherapyTaskId(id), null, kind, session(), households, member, openedAt);
    }
}
