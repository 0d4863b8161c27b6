package org.kinward.education;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.shared.LikePattern;
import org.kinward.shared.NotFound;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads sessions for the staff who run them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({COORDINATOR, ADMINISTRATOR})
public class SessionQueries {

    private static final int LONGEST_TITLE = 160;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Duration FAR_AHEAD = Duration.ofDays(3650);

    private final CenterAccess access;
    private final SessionListingRepository listings;
    private final EducationSessionRepository sessions;
    private final SeatLedgerRepository ledgers;
    private final Roster roster;
    private final Clock clock;

    SessionQueries(
            CenterAccess access,
            SessionListingRepository listings,
            EducationSessionRepository sessions,
            SeatLedgerRepository ledgers,
            Roster roster,
            Clock clock) {
        this.access = access;
        this.listings = listings;
        this.sessions = sessions;
        this.ledgers = ledgers;
        this.roster = roster;
        this.clock = clock;
    }

    /** One page of an own center's sessions, at most 200. */
    public List<SessionRow> list(SessionFilter filter, SessionSort sort, int page, int size) {
        access.requireOwn(filter.center());
        var span = span(filter);
        return listings
                .list(
                        filter.center().value(),
                        span.status(),
                        span.from(),
                        span.to(),
                        likeTitle(filter),
                        PageRequest.of(page, Math.min(size, 200), sort.sort()))
                .stream()
                .map(SessionListing::row)
                .toList();
    }

    /** How many sessions of an own center match. */
    public long count(SessionFilter filter) {
        access.requireOwn(filter.center());
        var span = span(filter);
        return listings.count(
                filter.center().value(), span.status(), span.from(), span.to(), likeTitle(filter));
    }

    /** A session of an own center, for reading and editing. */
    public SessionDetails details(SessionId id) {
        return require(id)
                .details(ledgers.findById(id.value()).orElseThrow(NotFound::new).capacity());
    }

    /** A session of an own center with its counts. */
    public SessionRow row(SessionId id) {
        require(id);
        return listings.listByIds(List.of(id.value())).getFirst().row();
    }

    /** Who is seated, and who waits in which order; of a cancelled session, who was and did. */
    @Transactional
    public List<RosterRow> roster(SessionId id) {
        return roster.of(require(id));
    }

    private EducationSession require(SessionId id) {
        var session = sessions.findById(id.value()).orElseThrow(NotFound::new);
        access.requireOwn(session.center());
        return session;
    }

    private Span span(SessionFilter filter) {
        var now = clock.instant();
        return switch (filter.scope()) {
            case UPCOMING -> new Span(SessionStatus.SCHEDULED, now, now.plus(FAR_AHEAD));
            case PAST -> new Span(SessionStatus.SCHEDULED, EARLIEST, now);
            case CANCELLED -> new Span(SessionStatus.CANCELLED, EARLIEST, now.plus(FAR_AHEAD));
        };
    }

    private static String likeTitle(SessionFilter filter) {
        var part = filter.titlePart().strip();
        return LikePattern.containing(part.substring(0, Math.min(part.length(), LONGEST_TITLE)));
    }

    private record Span(SessionStatus status, Instant from, Instant to) {}
}
