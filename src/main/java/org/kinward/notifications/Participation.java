package org.kinward.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.Occurrence;
import org.kinward.attendance.OccurrenceId;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.shared.Ids;

/**
 * One person in one occurrence, as their calendar shows it. Its id is the event's UID and its
 * sequence rises with every change a calendar must hear of (RFC 5545, 3.8.7.4).
 */
@Entity
@Table(name = "participations")
class Participation {

    @Id private UUID id;
    @Version private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Attendee.Kind attendeeKind;

    private UUID attendeeId;
    private @Nullable UUID householdId;
    private UUID occurrenceId;
    private UUID centerId;
    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    /** Whether it ever was an appointment, so that calendars may know of it. */
    private boolean invited;

    private int sequence;
    private Instant changedAt;
    private @Nullable Instant nextReminderAt;

    protected Participation() {}

    Participation(Attendee attendee, Occurrence occurrence, Standing standing, Instant now) {
        this.id = Ids.create();
        this.attendeeKind = attendee.kind();
        this.attendeeId = attendee.id();
        this.householdId = attendee.household() == null ? null : attendee.household().value();
        this.occurrenceId = occurrence.id().value();
        this.centerId = occurrence.center().value();
        this.startsAt = occurrence.startsAt();
        this.standing = standing;
        this.invited = standing == Standing.CONFIRMED;
        this.changedAt = now;
    }

    /** From now on it stands like this, at that time. */
    void change(Standing newStanding, Instant start, Instant now) {
        standing = newStanding;
        invited |= newStanding == Standing.CONFIRMED;
        startsAt = start;
        sequence++;
        changedAt = now;
    }

    /**
     * Looks up when to look at it next for a reminder; only family members with a place get any.
     */
    void plan(ReminderPlan reminders, Instant now) {
        boolean reminded = standing == Standing.CONFIRMED && attendeeKind == Attendee.Kind.MEMBER;
        nextReminderAt = reminded ? reminders.next(startsAt, now) : null;
    }

    UUID id() {
        return id;
    }

    Attendee attendee() {
        return new Attendee(
                attendeeKind,
                attendeeId,
                householdId == null ? null : new HouseholdId(householdId));
    }

    OccurrenceId occurrence() {
        return new OccurrenceId(occurrenceId);
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    Instant startsAt() {
        return startsAt;
    }

    Standing standing() {
        return standing;
    }

    boolean isInvited() {
        return invited;
    }

    int sequence() {
        return sequence;
    }

    Instant changedAt() {
        return changedAt;
    }
}
