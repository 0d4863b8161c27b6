package org.kinward.notifications;

import java.time.Clock;
import java.time.LocalTime;
import org.kinward.attendance.OccurrenceBook;
import org.kinward.attendance.SheetClosed;
import org.kinward.centers.StaffContacts;
import org.kinward.families.MemberId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who did not come is told, the morning after the sheet was closed, that they were missed. */
@Component
class AttendanceNews {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final OccurrenceBook occurrences;
    private final ParticipationRepository participations;
    private final StaffContacts centers;
    private final Outbox outbox;
    private final Clock clock;

    AttendanceNews(
            OccurrenceBook occurrences,
            ParticipationRepository participations,
            StaffContacts centers,
            Outbox outbox,
            Clock clock) {
        this.occurrences = occurrences;
        this.participations = participations;
        this.centers = centers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(SheetClosed event) {
        var occurrence = occurrences.find(event.occurrence()).orElseThrow();
        var zone = centers.center(occurrence.center()).orElseThrow().zone();
        var tomorrow = clock.instant().atZone(zone).toLocalDate().plusDays(1);
        var due = tomorrow.atTime(MORNING).atZone(zone).toInstant();
        for (MemberId member : occurrences.missing(event.occurrence())) {
            // Places from before there were notifications are in no calendar.
            participations
                    .findByAttendeeIdAndOccurrenceId(member.value(), event.occurrence().value())
                    .ifPresent(one -> outbox.tellOnce(MessageKind.MISSED, one, "1", due));
        }
    }
}
