package org.kinward.notifications;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kinward.attendance.Occurrence;
import org.kinward.attendance.OccurrenceBook;
import org.kinward.attendance.OccurrenceId;
import org.kinward.attendance.Place;
import org.kinward.attendance.Track;
import org.kinward.shared.LocalizedText;
import org.kinward.therapy.Answer;
import org.kinward.therapy.InvitedBook;
import org.kinward.therapy.InvitedSession;
import org.kinward.therapy.TherapySessionId;
import org.springframework.stereotype.Component;

/**
 * What people take part in. Family sessions are asked of therapy, because people are invited to
 * them before there is a sheet; everything else has a sheet from the beginning.
 */
@Component
class Occasions {

    private final OccurrenceBook occurrences;
    private final InvitedBook invited;

    Occasions(OccurrenceBook occurrences, InvitedBook invited) {
        this.occurrences = occurrences;
        this.invited = invited;
    }

    /** What that place is in. */
    Optional<Occurrence> of(Participation place) {
        return Optional.ofNullable(of(List.of(place)).get(place.id()));
    }

    /** What those places are in, by the place's id. */
    Map<UUID, Occurrence> of(List<Participation> places) {
        var ids = places.stream().map(Participation::occurrence).distinct().toList();
        var therapy = therapy(ids);
        var others = occurrences.find(ids).stream().collect(toMap(Occurrence::id, found -> found));
        var all = new HashMap<UUID, Occurrence>();
        for (var place : places) {
            var session = therapy.get(place.occurrence());
            var other = others.get(place.occurrence());
            if (session != null) {
                all.put(place.id(), occurrence(session, place.startsAt()));
            } else if (other != null) {
                all.put(place.id(), other);
            }
        }
        return all;
    }

    /** Whether it is in a family session that the person has not said yes to. */
    boolean isUnanswered(Participation place) {
        var session = therapy(List.of(place.occurrence())).get(place.occurrence());
        return session != null
                && session.people().stream()
                        .filter(one -> one.answer() != Answer.ACCEPTED)
                        .anyMatch(one -> one.member().value().equals(place.attendee().id()));
    }

    /** What those occurrences are about. */
    Map<OccurrenceId, LocalizedText> topics(Collection<OccurrenceId> ids) {
        var all = new HashMap<OccurrenceId, LocalizedText>();
        occurrences.find(ids).forEach(found -> all.put(found.id(), found.topic()));
        therapy(ids).forEach((id, session) -> all.put(id, session.topic()));
        return all;
    }

    private Map<OccurrenceId, InvitedSession> therapy(Collection<OccurrenceId> ids) {
        var sessions = ids.stream().map(id -> new TherapySessionId(id.value())).toList();
        return invited.find(sessions).stream()
                .collect(toMap(session -> id(session.id()), session -> session));
    }

    /** The session as calendars see it. Its kind and the way into its video room stay inside. */
    static Occurrence occurrence(InvitedSession session, Instant start) {
        return new Occurrence(
                id(session.id()),
                session.center(),
                Track.THERAPY,
                session.id().value(),
                session.topic(),
                null,
                start,
                session.minutes(),
                session.people().size(),
                new Place(session.room(), null));
    }

    private static OccurrenceId id(TherapySessionId session) {
        return new OccurrenceId(session.value());
    }
}
