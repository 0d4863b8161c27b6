package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.shared.PersonalDataRead;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads sessions for staff of the center; each look is kept. */
@Service
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class TherapyQueries {

    private static final Limit MOST = Limit.of(500);

    private final TherapySessionRepository sessions;
    private final SessionBook book;
    private final StaffReading reading;
    private final SessionStories stories;
    private final TherapyContext context;

    TherapyQueries(
            TherapySessionRepository sessions,
            SessionBook book,
            StaffReading reading,
            SessionStories stories,
            TherapyContext context) {
        this.sessions = sessions;
        this.book = book;
        this.reading = reading;
        this.stories = stories;
        this.context = context;
    }

    /** The sessions of an own center that start in [from, to), at most 500, soonest first. */
    public List<TherapyRow> between(CenterId center, Instant from, Instant to) {
        return rows(center, () -> sessions.between(center.value(), from, to, MOST));
    }

    /** Those of an own center that have no time yet, the oldest first. */
    public List<TherapyRow> withoutTime(CenterId center) {
        return rows(center, () -> sessions.withoutTime(center.value(), MOST));
    }

    /** A household's sessions at an own center, the latest first. */
    public List<TherapyRow> ofHousehold(CenterId center, HouseholdId household) {
        return rows(center, () -> sessions.ofHousehold(household.value(), center.value(), MOST));
    }

    /** One session with its people; refuses a session of another center. */
    public TherapyDetails details(TherapySessionId id) {
        var roll = book.readOwn(id);
        context.announce(
                PersonalDataRead.of(
                        "THERAPY_READ",
                        "TherapySession",
                        id.value(),
                        roll.session().center().value()));
        return reading.details(roll, stories.of(roll));
    }

    private List<TherapyRow> rows(CenterId center, Supplier<List<TherapySession>> find) {
        context.requireOwn(center);
        context.announce(
                PersonalDataRead.of("THERAPY_LISTED", "Center", center.value(), center.value()));
        return reading.rows(center, book.read(find.get()));
    }
}
