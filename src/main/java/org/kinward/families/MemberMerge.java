package org.kinward.families;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.AccountId;

/** That two entries of one person were joined, with what moved, by ids and codes only. */
@Entity
@Table(name = "member_merges")
class MemberMerge {

    /** So long they can be taken apart again. */
    static final Duration UNDOABLE = Duration.ofHours(24);

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID staysId;
    private UUID goneId;

    @Convert(converter = PiecesColumn.class)
    private Set<ProfilePiece> filled = Set.of();

    private boolean onboardingCarried;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "member_merge_sign_ins", joinColumns = @JoinColumn(name = "merge_id"))
    private List<SignInChange> signIns = new ArrayList<>();

    private Instant mergedAt;
    private UUID mergedBy;
    private @Nullable Instant partedAt;
    private @Nullable UUID partedBy;

    protected MemberMerge() {}

    MemberMerge(MergeId id, TwoEntries pair, AccountId by, Instant now) {
        this.id = id.value();
        this.centerId = pair.center().id().value();
        this.staysId = pair.staysId().value();
        this.goneId = pair.goneId().value();
        this.mergedBy = by.value();
        this.mergedAt = now;
    }

    void moved(Set<ProfilePiece> pieces, boolean steps, Collection<SignInChange> changes) {
        filled = Set.copyOf(pieces);
        onboardingCarried = steps;
        signIns.addAll(changes);
    }

    void part(AccountId by, Instant now) {
        partedBy = by.value();
        partedAt = now;
    }

    boolean isParted() {
        return partedAt != null;
    }

    Instant undoableUntil() {
        return mergedAt.plus(UNDOABLE);
    }

    MergeId id() {
        return new MergeId(id);
    }

    MemberId stays() {
        return new MemberId(staysId);
    }

    MemberId gone() {
        return new MemberId(goneId);
    }

    Set<ProfilePiece> filled() {
        return filled;
    }

    boolean carriedSteps() {
        return onboardingCarried;
    }

    List<SignInChange> signIns() {
        return List.copyOf(signIns);
    }
}
