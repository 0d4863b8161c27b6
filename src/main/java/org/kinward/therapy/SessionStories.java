package org.kinward.therapy;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what stands around a session. */
@Component
class SessionStories {

    private final TherapySessionRepository sessions;
    private final ProposalBook proposals;
    private final TimeBooking times;
    private final RequestBook requests;

    SessionStories(
            TherapySessionRepository sessions,
            ProposalBook proposals,
            TimeBooking times,
            RequestBook requests) {
        this.sessions = sessions;
        this.proposals = proposals;
        this.times = times;
        this.requests = requests;
    }

    SessionStory of(Roll roll) {
        var session = roll.session();
        return new SessionStory(
                proposals.of(roll),
                times.overruled(session),
                requests.answeredBy(session.id()).orElse(null),
                session.series().map(this::seriesOf).orElseGet(List::of));
    }

    private List<SeriesSession> seriesOf(SeriesId series) {
        return sessions.findBySeriesIdOrderByStartsAtAscIdAsc(series.value()).stream()
                .map(one -> new SeriesSession(one.id(), one.startsAt(), one.state()))
                .toList();
    }
}
