package org.kinward.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the log with its proof. Nothing in the portal changes or removes one. */
@Entity
@Immutable
@Table(name = "audit_entries")
class AuditEntry implements Persistable<UUID> {

    @Id private UUID id;
    private Instant at;
    private @Nullable UUID actorId;

    private String kind;
    private String action;
    private String objectType;
    private UUID objectId;
    private @Nullable UUID centerId;
    private String details;
    private @Nullable String address;
    private @Nullable String place;
    private byte @Nullable [] proof;
    @Transient private boolean stored;

    protected AuditEntry() {}

    AuditEntry(AuditLine line, byte[] proof) {
        this.id = line.id();
        this.at = line.at();
        this.actorId = line.actor();
        this.kind = line.kind();
        this.action = line.action();
        this.objectType = line.objectType();
        this.objectId = line.objectId();
        this.centerId = line.center();
        this.details = line.details();
        this.address = line.origin().address();
        this.place = line.origin().place();
        this.proof = proof;
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
