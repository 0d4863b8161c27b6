package org.kinward.families;

import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Leads a new family member through the five steps; each is kept as soon as it is done. */
@Service
@Validated
@Transactional
@RolesAllowed(FAMILY)
public class OnboardingService {

    /** The wording of the agreement in messages.properties; a new wording gets a new version. */
    public static final String AGREEMENT = "2026-1";

    private final CurrentUser currentUser;
    private final FamilyMemberRepository members;
    private final OnboardingRepository onboardings;
    private final MemberProfileService profiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OnboardingService(
            CurrentUser currentUser,
            FamilyMemberRepository members,
            OnboardingRepository onboardings,
            MemberProfileService profiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currentUser = currentUser;
        this.members = members;
        this.onboardings = onboardings;
        this.profiles = profiles;
        this.events = events;
        this.clock = clock;
    }

    /** The first step that waits for the signed-in person; empty for whoever has nothing to do. */
    @Transactional(readOnly = true)
    public Optional<OnboardingStep> next() {
        return self().flatMap(member -> onboardings.findById(member.value()))
                .filter(Onboarding::isOpen)
                .map(Onboarding::next);
    }

    /** What the person told so far. */
    @Transactional(readOnly = true)
    public MemberProfile profile() {
        return profiles.of(self().orElseThrow(NotFound::new));
    }

    /** Keeps what one of the first four steps says, and that it is done. */
    public void keep(OnboardingStep step, @Valid ProfileForm form) {
        var member = self().orElseThrow(NotFound::new);
        profiles.save(member, form);
        begun(member).did(step);
    }

    /** The last step: the person agrees to keep what they hear from others to themselves. */
    public void agree() {
        var member = self().orElseThrow(NotFound::new);
        begun(member).agree(AGREEMENT, clock.instant());
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of("AGREEMENT_SIGNED", "FamilyMember", member.value(), null)
                                .with("version", AGREEMENT)));
    }

    private Onboarding begun(MemberId member) {
        return onboardings.findById(member.value()).orElseThrow(NotFound::new);
    }

    private Optional<MemberId> self() {
        return members.self(currentUser.get().account().value())
                .map(member -> member.details().id());
    }
}
