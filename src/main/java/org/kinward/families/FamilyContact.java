package org.kinward.families;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.AccountId;
import org.kinward.identity.SignedIn;
import org.kinward.shared.SealedText;

/** One contact with a family, as one person noted it. A correction is an entry of its own. */
@Entity
@Table(name = "family_contacts")
class FamilyContact {

    /** How long its author may correct it. */
    private static final Duration CORRECTABLE = Duration.ofDays(1);

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID householdId;
    private @Nullable UUID memberId;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    @Enumerated(EnumType.STRING)
    private ContactDirection direction;

    @Enumerated(EnumType.STRING)
    private ContactOutcome outcome;

    private int minutes;

    @Convert(converter = SealedText.class)
    private @Nullable String note;

    private Instant madeAt;
    private UUID madeBy;
    private String madeByName;
    private Instant enteredAt;
    private @Nullable UUID corrects;
    private @Nullable Instant replacedAt;

    protected FamilyContact() {}

    FamilyContact(HouseholdId household, LogContact contact, SignedIn by, Instant now) {
        this.id = ContactId.create().value();
        this.householdId = household.value();
        this.memberId = contact.member() == null ? null : contact.member().value();
        this.way = contact.way();
        this.direction = contact.direction();
        this.outcome = contact.outcome();
        this.minutes = contact.minutes();
        this.note = contact.note() == null || contact.note().isBlank() ? null : contact.note();
        this.madeAt = contact.at();
        this.madeBy = by.account().value();
        this.madeByName = by.name();
        this.enteredAt = now;
    }

    @Nullable MemberId member() {
        return memberId == null ? null : new MemberId(memberId);
    }

    /** The entry that takes this one's place; the day for correcting does not begin anew. */
    FamilyContact correct(LogContact contact, SignedIn by, Instant now) {
        var next = new FamilyContact(household(), contact, by, enteredAt);
        next.corrects = id;
        replacedAt = now;
        return next;
    }

    boolean isCorrectableBy(AccountId account, Instant now) {
        return replacedAt == null
                && madeBy.equals(account.value())
                && now.isBefore(enteredAt.plus(CORRECTABLE));
    }

    ContactId id() {
        return new ContactId(id);
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    ContactRow row(AccountId reader, Instant now) {
        var contact = new LogContact(member(), way, direction, outcome, minutes, note, madeAt);
        return new ContactRow(
                id(),
                contact,
                madeByName,
                enteredAt,
                corrects != null,
                isCorrectableBy(reader, now));
    }
}
