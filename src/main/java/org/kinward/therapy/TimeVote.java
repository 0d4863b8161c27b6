package org.kinward.therapy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;
import org.kinward.shared.Ids;

/** Whether a time on offer suits a family member, as they said last. */
@Entity
@Table(name = "therapy_votes")
class TimeVote {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID optionId;
    private UUID memberId;
    private boolean suits;
    private Instant votedAt;

    protected TimeVote() {}

    TimeVote(SessionOptionId option, MemberId member, Instant now) {
        this.id = Ids.create();
        this.votedAt = now;
        this.optionId = option.value();
        this.memberId = member.value();
    }

    void say(boolean yes, Instant now) {
        suits = yes;
        votedAt = now;
    }

    boolean suits() {
        return suits;
    }

    SessionOptionId option() {
        return new SessionOptionId(optionId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
