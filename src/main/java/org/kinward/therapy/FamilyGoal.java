package org.kinward.therapy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.SealedText;

/** What a family wants to reach, in its own words. */
@Entity
@Table(name = "therapy_goals")
class FamilyGoal {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID householdId;

    @Convert(converter = SealedText.class)
    private String words;

    private @Nullable Instant reachedAt;
    private @Nullable Instant droppedAt;
    private String addedBy;
    private Instant addedAt;

    protected FamilyGoal() {}

    FamilyGoal(CenterId center, HouseholdId household, String words, Stamp stamp) {
        this.id = GoalId.create().value();
        this.centerId = center.value();
        this.householdId = household.value();
        this.words = words.strip();
        this.addedBy = stamp.by();
        this.addedAt = stamp.at();
    }

    void mark(boolean reached, Instant now) {
        reachedAt = reached ? now : null;
    }

    /** The family no longer wants it; it is kept and not shown. */
    void drop(Instant now) {
        droppedAt = now;
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    GoalDetails details() {
        return new GoalDetails(new GoalId(id), words, addedAt, reachedAt);
    }

    /** A line for the log, without the words. */
    AuditFact fact(String action) {
        return AuditFact.of(action, "FamilyGoal", id, centerId).with("household", householdId);
    }
}
