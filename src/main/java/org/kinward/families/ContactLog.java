package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.kinward.shared.PersonalDataRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What staff noted about reaching families. Nothing in it is deleted. */
@Service
@Validated
@Transactional
@RolesAllowed(COORDINATOR)
public class ContactLog {

    private static final int MOST = 100;

    private final FamilyAccess families;
    private final FamilyContactRepository contacts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactLog(
            FamilyAccess families,
            FamilyContactRepository contacts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.families = families;
        this.contacts = contacts;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a contact with a family of an own center; refused for a time to come. */
    public ContactId add(HouseholdId household, @Valid LogContact contact) {
        var family = check(household, contact, null);
        var kept =
                contacts.save(
                        new FamilyContact(household, contact, currentUser.get(), clock.instant()));
        announce("CONTACT_LOGGED", "FamilyContact", kept.id().value(), family.center());
        return kept.id();
    }

    /**
     * What the author meant to write; the earlier entry is kept. Refused for entries of others, and
     * a day after the first was written.
     */
    public ContactId correct(ContactId id, @Valid LogContact contact) {
        var before = contacts.lock(id.value()).orElseThrow(NotFound::new);
        var family = check(before.household(), contact, before.member());
        var person = currentUser.get();
        FamilyRefused.when(
                !before.isCorrectableBy(person.account(), clock.instant()), Reason.NOT_CORRECTABLE);
        var kept = contacts.save(before.correct(contact, person, clock.instant()));
        announce("CONTACT_CORRECTED", "FamilyContact", kept.id().value(), family.center());
        return kept.id();
    }

    /**
     * Contacts with a family of an own center, the latest first.
     *
     * @param after the last one that was read; none for the first page
     */
    public List<ContactRow> of(HouseholdId household, @Nullable ContactRow after, int size) {
        var family = families.requireAsStaff(household);
        var limit = Limit.of(Math.min(size, MOST));
        var found =
                after == null
                        ? contacts.first(household.value(), limit)
                        : contacts.after(
                                household.value(), after.contact().at(), after.id().value(), limit);
        events.publishEvent(
                PersonalDataRead.of(
                        "CONTACTS_READ", "Household", household.value(), family.center().value()));
        var account = currentUser.get().account();
        return found.stream().map(one -> one.row(account, clock.instant())).toList();
    }

    private HouseholdDetails check(
            HouseholdId household, LogContact contact, @Nullable MemberId before) {
        var family = families.requireAsStaff(household);
        var member = contact.member();
        if (member != null
                && !member.equals(before)
                && family.members().stream().noneMatch(one -> one.id().equals(member))) {
            throw new NotFound();
        }
        FamilyRefused.when(contact.at().isAfter(clock.instant()), Reason.CONTACT_LATER);
        return family;
    }

    private void announce(String action, String type, UUID id, CenterId center) {
        events.publishEvent(new HouseholdChanged(AuditFact.of(action, type, id, center.value())));
    }
}
