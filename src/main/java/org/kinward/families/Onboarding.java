package org.kinward.families;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a new family member got, so that they can go on where they stopped. */
@Entity
@Table(name = "onboardings")
class Onboarding {

    @Id private UUID memberId;
    @Version private @Nullable Long version;
    private int stepsDone;
    private Instant begunAt;
    private @Nullable Instant agreedAt;
    private @Nullable String agreement;

    protected Onboarding() {}

    Onboarding(MemberId member, Instant now) {
        this.memberId = member.value();
        this.begunAt = now;
    }

    /** The same person went on with these steps as another entry. */
    Onboarding carriedTo(MemberId member) {
        var carried = new Onboarding(member, begunAt);
        carried.stepsDone = stepsDone;
        carried.agreedAt = agreedAt;
        carried.agreement = agreement;
        return carried;
    }

    /** That step is done; doing an earlier one again takes nothing back. */
    void did(OnboardingStep step) {
        stepsDone = Math.max(stepsDone, step.ordinal() + 1);
    }

    void agree(String version, Instant now) {
        agreement = version;
        agreedAt = now;
        did(OnboardingStep.AGREEMENT);
    }

    boolean isOpen() {
        return stepsDone < OnboardingStep.values().length;
    }

    /** The first step that is not done. */
    OnboardingStep next() {
        return OnboardingStep.values()[stepsDone];
    }
}
