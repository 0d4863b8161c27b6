package org.kinward.notifications;

import java.time.Clock;
import java.time.LocalTime;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.StaffContact;
import org.kinward.centers.StaffContacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** In the morning tells staff for whom something waits how many things those are. */
@Component
class StaffDigests {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    private final StaffContacts staff;
    private final WaitingWork work;
    private final OutboxRepository messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StaffDigests(
            StaffContacts staff,
            WaitingWork work,
            OutboxRepository messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.staff = staff;
        this.work = work;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        for (var center : staff.centers()) {
            var time = clock.instant().atZone(center.zone()).toLocalTime();
            if (!time.isBefore(MORNING) && time.isBefore(NOON)) {
                staff.of(center.id()).forEach(person -> tell(center, person));
            }
        }
    }

    private void tell(CenterDetails center, StaffContact person) {
        var id = person.details().id();
        var today = clock.instant().atZone(center.zone()).toLocalDate();
        var key = MessageKind.STAFF_DIGEST + ":" + id.value() + ":" + today;
        transaction.executeWithoutResult(_ -> {
            if (!messages.existsByDedupeKey(key) && work.count(id) > 0) {
                messages.save(
                        new OutboxMessage(
                                new NewMessage(
                                        key,
                                        MessageKind.STAFF_DIGEST,
                                        center.id(),
                                        Attendee.of(id),
                                        null,
                                        null,
                                        clock.instant()),
                                clock.instant()));
            }
        });
    }
}
