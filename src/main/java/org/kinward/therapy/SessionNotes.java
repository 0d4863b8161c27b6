package org.kinward.therapy;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.SealedText;

/** What only staff read of a session, who changed it last, and how it ended. */
@Embeddable
class SessionNotes {

    @Convert(converter = SealedText.class)
    private @Nullable String purpose;

    private @Nullable String billingTag;

    @Convert(converter = SealedText.class)
    private @Nullable String cancelReason;

    private boolean lateCancel;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Integer minutesHeld;

    @Convert(converter = SealedText.class)
    private @Nullable String nextStep;

    private String changedBy;
    private Instant changedAt;

    protected SessionNotes() {}

    SessionNotes(Stamp stamp) {
        this.changedBy = stamp.by();
        this.changedAt = stamp.at();
    }

    void plan(TherapyPlan plan) {
        purpose = strip(plan.purpose());
        billingTag = strip(plan.billingTag());
    }

    void cancel(String reason, boolean late) {
        cancelReason = reason.strip();
        lateCancel = late;
    }

    void record(HeldSession held) {
        outcome = held.outcome();
        minutesHeld = held.outcome() == Outcome.NOT_HELD ? null : held.minutes();
        nextStep = strip(held.nextStep());
    }

    /** What the clock does is no change of anybody's. */
    void touch(Stamp stamp) {
        if (!stamp.by().isEmpty()) {
            changedBy = stamp.by();
            changedAt = stamp.at();
        }
    }

    StaffNotes read(int quorum) {
        return new StaffNotes(
                purpose,
                billingTag,
                quorum,
                cancelReason,
                lateCancel,
                outcome,
                minutesHeld,
                nextStep,
                changedBy,
                changedAt);
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
