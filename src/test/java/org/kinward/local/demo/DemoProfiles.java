package org.kinward.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.families.AccessNeed;
import org.kinward.families.ContactDirection;
import org.kinward.families.ContactLog;
import org.kinward.families.ContactOutcome;
import org.kinward.families.ContactWay;
import org.kinward.families.LogContact;
import org.kinward.families.MemberId;
import org.kinward.families.MemberProfileService;
import org.kinward.families.ProfileForm;
import org.kinward.families.RepresentativeService;
import org.kinward.families.SafeChannel;
import org.kinward.families.SafeContact;
import org.kinward.shared.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What some families told about themselves, and how they were reached. */
@Component
@Profile("local")
class DemoProfiles {

    private static final SafeContact TEXT_BY_DAY =
            new SafeContact(
                    SafeChannel.TEXT,
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    false,
                    "Others read the mail at home.");
    private static final SafeContact CALLS =
            new SafeContact(SafeChannel.CALL, null, null, true, null);

    private final MemberProfileService profiles;
    private final RepresentativeService representatives;
    private final ContactLog log;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoProfiles(
            MemberProfileService profiles,
            RepresentativeService representatives,
            ContactLog log,
            DemoAccounts accounts,
            Clock clock) {
        this.profiles = profiles;
        this.representatives = representatives;
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The first family is Ana's: she acts for the second member too. */
    void tell(DemoActor coordinator, List<DemoFamily> families) {
        var ana = families.getFirst();
        var account = accounts.user("ana").signedIn().account();
        coordinator.run(() -> representatives.actFor(ana.members().getLast(), account));
        coordinator.run(() ->
                profiles.save(
                        ana.members().getFirst(),
                        form("Anita", Language.SPANISH, "(720) 555-0142", TEXT_BY_DAY)));
        coordinator.run(() ->
                profiles.save(ana.members().getLast(), form(null, Language.SPANISH, null, CALLS)));
        for (int i = 1; i < families.size(); i += 3) {
            var member = families.get(i).members().getFirst();
            var number = "(720) 555-01%02d".formatted(i);
            coordinator.run(() -> profiles.save(member, form(null, null, number, CALLS)));
        }
        note(coordinator, ana, ContactOutcome.LEFT_MESSAGE, "Asked to be written to instead.", 50);
        note(coordinator, ana, ContactOutcome.REACHED, "Comes with two on Thursday.", 26);
        note(coordinator, families.get(2), ContactOutcome.NO_ANSWER, null, 3);
    }

    private void note(
            DemoActor coordinator,
            DemoFamily family,
            ContactOutcome outcome,
            @Nullable String note,
            int hours) {
        MemberId with = family.members().getFirst();
        coordinator.run(() ->
                log.add(
                        family.id(),
                        new LogContact(
                                with,
                                ContactWay.CALL,
                                ContactDirection.OUTGOING,
                                outcome,
                                5,
                                note,
                                clock.instant().minus(Duration.ofHours(hours)))));
    }

    private static ProfileForm form(
            @Nullable String preferred,
            @Nullable Language language,
            @Nullable String phone,
            SafeContact safe) {
        return new ProfileForm(
                preferred,
                null,
                language,
                phone == null ? List.of() : List.of(phone),
                null,
                preferred == null ? Set.of() : Set.of(AccessNeed.LARGE_PRINT),
                null,
                safe,
                ProfileForm.NEVER_SAVED);
    }
}
