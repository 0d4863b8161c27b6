package org.kinward.families;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the five steps for whoever joined. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Onboardings {

    private final OnboardingRepository onboardings;
    private final Clock clock;

    Onboardings(OnboardingRepository onboardings, Clock clock) {
        this.onboardings = onboardings;
        this.clock = clock;
    }

    /** The member has the five steps before them, unless they did some before. */
    void begin(MemberId member) {
        if (onboardings.findById(member.value()).isEmpty()) {
            onboardings.save(new Onboarding(member, clock.instant()));
        }
    }
}
