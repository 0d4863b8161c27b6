package org.kinward.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.AccountId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.Ids;
import org.springframework.data.domain.Persistable;

/** One line of the log. Nothing in Kinward changes or removes one. */
@Entity
@Immutable
@Table(name = "audit_entries")
class AuditEntry implements Persistable<UUID> {

    @Id private UUID id;
    private Instant at;
    private @Nullable UUID actorId;
    private String action;
    private String objectType;
    private UUID objectId;
    private @Nullable UUID centerId;
    private String details;
    @Transient private boolean stored;

    protected AuditEntry() {}

    AuditEntry(Instant at, @Nullable AccountId actor, AuditFact fact) {
        this.id = Ids.create();
        this.at = at;
        this.actorId = actor == null ? null : actor.value();
        this.action = fact.action();
        this.objectType = fact.objectType();
        this.objectId = fact.objectId();
        this.centerId = fact.centerId();
        this.details =
                new TreeMap<>(fact.details())
                        .entrySet().stream()
                                .map(detail -> detail.getKey() + "=" + detail.getValue())
                                .collect(Collectors.joining("\n"));
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
