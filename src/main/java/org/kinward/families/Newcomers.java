package org.kinward.families;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever joined begin. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Newcomers {

    private final HouseholdBook households;
    private final OnboardingRepository onboardings;
    private final Clock clock;

    Newcomers(HouseholdBook households, OnboardingRepository onboardings, Clock clock) {
        this.households = households;
        this.onboardings = onboardings;
        this.clock = clock;
    }

    /** Who asked for a sign-in themselves enters as a family of their own; staff can merge. */
    MemberId enter(Invitation invitation) {
        var person = invitation.signIn();
        var entered =
                households.enter(
                        invitation.center(),
                        person.lastName(),
                        List.of(
                                new NewMember(
                                        person.firstName(),
                                        person.lastName(),
                                        Relationship.OTHER)));
        return entered.members().getFirst();
    }

    /** The member has the five steps before them, unless they did some before. */
    void begin(MemberId member) {
        if (onboardings.findById(member.value()).isEmpty()) {
            onboardings.save(new Onboarding(member, clock.instant()));
        }
    }
}
