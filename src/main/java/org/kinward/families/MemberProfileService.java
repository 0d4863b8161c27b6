package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterAccess;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.kinward.shared.PersonalDataRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What family members tell about themselves: to be read and written by the person, by whoever acts
 * for them as long as they have no sign-in of their own, and by coordinators of their center.
 */
@Service
@Validated
@Transactional
@RolesAllowed({FAMILY, COORDINATOR})
public class MemberProfileService {

    private final MemberAccess access;
    private final CenterAccess centers;
    private final FamilyProfileRepository profiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberProfileService(
            MemberAccess access,
            CenterAccess centers,
            FamilyProfileRepository profiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.centers = centers;
        this.profiles = profiles;
        this.events = events;
        this.clock = clock;
    }

    /** The profiles the signed-in family member may write, their own first. */
    @RolesAllowed(FAMILY)
    @Transactional(readOnly = true)
    public List<MemberProfile> own() {
        return access.own().stream().map(this::profile).toList();
    }

    /** Which of them the signed-in person is; empty for whoever only acts for others. */
    @RolesAllowed(FAMILY)
    @Transactional(readOnly = true)
    public Optional<MemberId> self() {
        return access.self();
    }

    /** One member's profile; refuses whoever may not write it with NotFound. */
    public MemberProfile of(MemberId id) {
        var found = access.require(id);
        if (found.byStaff()) {
            events.publishEvent(
                    PersonalDataRead.of(
                            "PROFILE_READ",
                            "FamilyMember",
                            id.value(),
                            found.center().id().value()));
        }
        return profile(found.member());
    }

    /**
     * Keeps what the form says. Refused when it was changed elsewhere since it was read, for a year
     * of birth that cannot be, and for hours with one end or the same end twice.
     */
    public void save(MemberId id, @Valid ProfileForm form) {
        var found = access.require(id);
        var kept = profiles.findById(id.value()).orElseGet(() -> new FamilyProfile(id));
        FamilyRefused.when(kept.form().version() != form.version(), Reason.CHANGED_MEANWHILE);
        check(form, found);
        kept.set(form);
        profiles.save(kept);
        announce("PROFILE_CHANGED", found);
    }

    private void check(ProfileForm form, MemberAccess.Found found) {
        var year = form.birthYear();
        FamilyRefused.when(
                year != null && !AgeRule.isBirthYear(year, today(found.center().zone())),
                Reason.NOT_A_BIRTH_YEAR);
        var from = form.safe().from();
        var to = form.safe().to();
        FamilyRefused.when((from == null) != (to == null), Reason.HOURS_HALF);
        FamilyRefused.when(from != null && from.equals(to), Reason.HOURS_NEVER_END);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private MemberProfile profile(FamilyMember member) {
        var details = member.details();
        return new MemberProfile(
                details,
                profiles.findById(details.id().value())
                        .map(FamilyProfile::form)
                        .orElse(ProfileForm.EMPTY));
    }

    private void announce(String action, MemberAccess.Found found) {
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(
                                action,
                                "FamilyMember",
                                found.member().details().id().value(),
                                found.center().id().value())));
    }
}
