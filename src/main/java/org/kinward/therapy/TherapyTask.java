package org.kinward.therapy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
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

    @ElementCollection
    @CollectionTable(name = "therapy_proposed_times", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "place")
    @Column(name = "starts_at")
    private List<Instant> proposed = new ArrayList<>();

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

    /** These times would suit; what was proposed before no longer counts. */
    void propose(List<Instant> starts) {
        proposed.clear();
        proposed.addAll(starts);
    }

    List<Instant> proposed() {
        return List.copyOf(proposed);
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

    WorkItem item(TherapyFacts facts, List<String> households, @Nullable String member) {
        return new WorkItem(new TherapyTaskId(id), null, kind, facts, households, member, openedAt);
    }
}
