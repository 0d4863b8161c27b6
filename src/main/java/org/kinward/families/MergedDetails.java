package org.kinward.families;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills what the entry that stays does not say from the one that goes, which keeps what it says: by
 * that it is seen later what was not changed since. Callers hold both members.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergedDetails {

    private final FamilyProfileRepository profiles;
    private final OnboardingRepository onboardings;

    MergedDetails(FamilyProfileRepository profiles, OnboardingRepository onboardings) {
        this.profiles = profiles;
        this.onboardings = onboardings;
    }

    /** What tells who an entry is of. */
    EntryFacts facts(FamilyMember member, boolean ownSignIn) {
        var told = form(member.details().id());
        return new EntryFacts(
                member.details(), told.birthYear(), told.phones(), told.email(), ownSignIn);
    }

    /** What the entry that stays would take over. */
    Set<ProfilePiece> missing(TwoEntries pair) {
        return ProfilePiece.missingIn(form(pair.staysId()), form(pair.goneId()));
    }

    /** Whether the two say different things about how to reach the person safely. */
    boolean differOnSafety(TwoEntries pair) {
        var stays = form(pair.staysId()).safe();
        var gone = form(pair.goneId()).safe();
        return !gone.equals(SafeContact.UNKNOWN)
                && !stays.equals(SafeContact.UNKNOWN)
                && !stays.equals(gone);
    }

    Set<ProfilePiece> fill(TwoEntries pair) {
        var missing = missing(pair);
        if (!missing.isEmpty()) {
            set(pair.staysId(), form(pair.goneId()), missing);
        }
        return missing;
    }

    /** Empties again what was filled and says the same still. */
    int empty(TwoEntries pair, Set<ProfilePiece> filled) {
        var stays = form(pair.staysId());
        var gone = form(pair.goneId());
        var same =
                filled.stream()
                        .filter(piece -> piece.isSame(stays, gone))
                        .collect(Collectors.toUnmodifiableSet());
        if (!same.isEmpty()) {
            set(pair.staysId(), ProfileForm.EMPTY, same);
        }
        return same.size();
    }

    /** The first steps go on as the entry that stays; tells whether there were any to carry. */
    boolean carrySteps(TwoEntries pair) {
        if (onboardings.findById(pair.staysId().value()).isPresent()) {
            return false;
        }
        var begun = onboardings.findById(pair.goneId().value());
        begun.ifPresent(steps -> onboardings.save(steps.carriedTo(pair.staysId())));
        return begun.isPresent();
    }

    void forgetSteps(TwoEntries pair) {
        onboardings.deleteById(pair.staysId().value());
    }

    private void set(MemberId member, ProfileForm from, Set<ProfilePiece> pieces) {
        var kept = profiles.findById(member.value()).orElseGet(() -> new FamilyProfile(member));
        kept.set(ProfilePiece.take(kept.form(), from, pieces));
        profiles.save(kept);
    }

    private ProfileForm form(MemberId member) {
        return profiles.findById(member.value()).map(FamilyProfile::form).orElse(ProfileForm.EMPTY);
    }
}
