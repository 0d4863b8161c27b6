package org.kinward.education;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.kinward.centers.CenterAccess;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.scheduling.BookingOwner;
import org.kinward.scheduling.CalendarSource;
import org.kinward.scheduling.CalendarText;
import org.kinward.scheduling.Feature;
import org.kinward.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Education's words for the calendar: staff of the center read what is taught. */
@Component
@Transactional(readOnly = true)
class EducationCalendar implements CalendarSource {

    private final EducationSessionRepository sessions;
    private final CenterAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    EducationCalendar(
            EducationSessionRepository sessions,
            CenterAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Feature feature() {
        return Feature.EDUCATION;
    }

    @Override
    public Map<BookingOwner, CalendarText> describe(Collection<BookingOwner> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        var own = access.own().stream().map(center -> center.id().value()).collect(toSet());
        var ids = owners.stream().map(BookingOwner::value).toList();
        return sessions.titles(ids).stream()
                .filter(row -> own.contains(row.centerId()))
                .collect(toMap(row -> new BookingOwner(row.id()), this::text));
    }

    /** Coordinators plan sessions, and administrators may look at them. */
    private CalendarText text(SessionTitle row) {
        var person = currentUser.get();
        boolean reads = person.is(Role.COORDINATOR) || person.is(Role.ADMINISTRATOR);
        boolean moves = person.is(Role.COORDINATOR) && clock.instant().isBefore(row.startsAt());
        return new CalendarText(row.title(), reads ? "sessions/" + row.id() : "", moves);
    }

    /** A session as far as a calendar names it. */
    record SessionTitle(UUID id, UUID centerId, Instant startsAt, LocalizedText title) {}
}
