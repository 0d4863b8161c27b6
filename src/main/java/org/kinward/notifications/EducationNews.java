package org.kinward.notifications;

import java.util.Optional;
import org.kinward.attendance.Occurrence;
import org.kinward.attendance.OccurrenceBook;
import org.kinward.attendance.OccurrenceId;
import org.kinward.education.EnrollmentEvent;
import org.kinward.education.EnrollmentEvent.FamilyPromoted;
import org.kinward.education.EnrollmentEvent.FamilySeated;
import org.kinward.education.EnrollmentEvent.FamilyWaitlisted;
import org.kinward.education.EnrollmentEvent.FamilyWithdrew;
import org.kinward.education.SessionEvent;
import org.kinward.education.SessionEvent.SessionCancelled;
import org.kinward.education.SessionEvent.SessionChanged;
import org.kinward.education.SessionEvent.SessionScheduled;
import org.kinward.education.SessionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What education does, told to the people it concerns. Runs in education's transaction. */
@Component
class EducationNews {

    private final OccurrenceBook occurrences;
    private final Participations participations;
    private final Outbox outbox;

    EducationNews(OccurrenceBook occurrences, Participations participations, Outbox outbox) {
        this.occurrences = occurrences;
        this.participations = participations;
        this.outbox = outbox;
    }

    @EventListener
    void on(EnrollmentEvent event) {
        var occurrence = occurrence(event.session()).orElseThrow();
        var who = Attendee.of(event.household(), event.members());
        switch (event) {
            case FamilySeated _ ->
                    outbox.tell(
                            MessageKind.SEAT_CONFIRMED,
                            participations.join(occurrence, who, Standing.CONFIRMED));
            case FamilyWaitlisted _ ->
                    outbox.tell(
                            MessageKind.WAITLISTED,
                            participations.join(occurrence, who, Standing.WAITING));
            case FamilyPromoted _ ->
                    outbox.tell(
                            MessageKind.SEAT_FREED,
                            participations.join(occurrence, who, Standing.CONFIRMED));
            case FamilyWithdrew _ -> {
                boolean waited = participations.areWaiting(occurrence, who);
                outbox.tell(
                        waited ? MessageKind.LIST_LEFT : MessageKind.SEAT_GIVEN_UP,
                        participations.leave(occurrence, who));
            }
        }
    }

    @EventListener
    void on(SessionEvent event) {
        var occurrence = occurrence(event.session()).orElseThrow();
        switch (event) {
            case SessionScheduled _ -> participations.heldBy(occurrence);
            case SessionChanged change -> {
                if (change.forFamilies()) {
                    outbox.tellChange(participations.moved(occurrence));
                }
                participations.heldBy(occurrence);
            }
            case SessionCancelled _ ->
                    outbox.tell(
                            MessageKind.SESSION_CANCELLED, participations.cancelled(occurrence));
        }
    }

    private Optional<Occurrence> occurrence(SessionId session) {
        return occurrences.find(new OccurrenceId(session.value()));
    }
}
