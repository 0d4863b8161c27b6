package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffContacts;
import org.kinward.identity.AccountId;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the hours that suit everyone. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({COORDINATOR, THERAPIST})
public class TimeFinder {

    private final CenterAccess access;
    private final StaffContacts staff;
    private final AgendaTable agendas;
    private final Clock clock;

    TimeFinder(CenterAccess access, StaffContacts staff, AgendaTable agendas, Clock clock) {
        this.access = access;
        this.staff = staff;
        this.agendas = agendas;
        this.clock = clock;
    }

    /**
     * Times at a quarter past, half past and so on, at which one of each set is free, in its hours
     * and the center open; refuses a center that is not the asker's, and its rooms and staff.
     * Whether the asker may plan for these family members and clients, the feature has checked.
     */
    public TimeAnswer find(TimeQuestion question) {
        return search(question, null);
    }

    /** The same for a session that holds times already: they do not stand in its way. */
    public TimeAnswer find(TimeQuestion question, BookingOwner owner) {
        return search(question, owner);
    }

    private TimeAnswer search(TimeQuestion question, @Nullable BookingOwner owner) {
        var center = access.requireOwn(question.center());
        var asked = new LinkedHashSet<>(question.preferring());
        question.needs().forEach(asked::addAll);
        var from = question.first().atStartOfDay(center.zone()).toInstant();
        var to = question.last().plusDays(1).atStartOfDay(center.zone()).toInstant();
        var agenda = agendas.load(center, asked, new Span(from, to));
        for (Set<Resource> choices : question.needs()) {
            choices.forEach(resource -> requireOwn(resource, agenda, center.id()));
        }
        return new TimeSearch(agenda, question, owner, clock.instant()).answer();
    }

    private void requireOwn(Resource resource, Agenda agenda, CenterId center) {
        boolean own =
                switch (resource.kind()) {
                    case ROOM -> agenda.seats(resource) != null;
                    case STAFF ->
                            staff.of(new AccountId(resource.id())).stream()
                                    .anyMatch(person -> person.details().center().equals(center));
                    case FAMILY_MEMBER, CLIENT -> true;
                };
        if (!own) {
            throw new NotFound();
        }
    }
}
