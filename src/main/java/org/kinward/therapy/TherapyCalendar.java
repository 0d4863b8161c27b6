package org.kinward.therapy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdId;
import org.kinward.identity.Role;
import org.kinward.scheduling.BookingOwner;
import org.kinward.scheduling.CalendarSource;
import org.kinward.scheduling.CalendarText;
import org.kinward.scheduling.Feature;
import org.kinward.shared.LocalizedText;
import org.kinward.shared.PersonalDataRead;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the calendar what therapy's bookings are: therapists and coordinators of the center read
 * the modality with the families' names; for all others it is a time that is taken.
 */
@Component
@Transactional
class TherapyCalendar implements CalendarSource {

    private final TherapySessionRepository sessions;
    private final SessionBook book;
    private final Modalities modalities;
    private final FamilyDirectory families;
    private final TherapyContext context;

    TherapyCalendar(
            TherapySessionRepository sessions,
            SessionBook book,
            Modalities modalities,
            FamilyDirectory families,
            TherapyContext context) {
        this.sessions = sessions;
        this.book = book;
        this.modalities = modalities;
        this.families = families;
        this.context = context;
    }

    @Override
    public Feature feature() {
        return Feature.THERAPY;
    }

    @Override
    public Map<BookingOwner, CalendarText> describe(Collection<BookingOwner> owners) {
        var told = new HashMap<BookingOwner, CalendarText>();
        var person = context.person();
        if (owners.isEmpty() || !person.is(Role.THERAPIST) && !person.is(Role.COORDINATOR)) {
            return told;
        }
        var own = context.ownCenters();
        var found =
                sessions.findByIdIn(owners.stream().map(BookingOwner::value).toList()).stream()
                        .filter(session -> own.contains(session.center()))
                        .toList();
        book.read(found).stream()
                .collect(groupingBy(roll -> roll.session().center()))
                .forEach((center, rolls) -> told.putAll(ofCenter(center, rolls)));
        return told;
    }

    private Map<BookingOwner, CalendarText> ofCenter(CenterId center, List<Roll> rolls) {
        var told = new HashMap<BookingOwner, CalendarText>();
        context.announce(
                PersonalDataRead.of("THERAPY_LISTED", "Center", center.value(), center.value()));
        var names =
                families.householdNames(
                        center,
                        rolls.stream().flatMap(roll -> roll.households().stream()).toList());
        for (var roll : rolls) {
            var session = roll.session();
            told.put(
                    new BookingOwner(session.id().value()),
                    new CalendarText(
                            title(roll, names),
                            "therapy/" + session.id().value(),
                            mayMove(session)));
        }
        return told;
    }

    private LocalizedText title(Roll roll, Map<HouseholdId, String> names) {
        var who =
                roll.households().stream()
                        .map(one -> names.getOrDefault(one, ""))
                        .sorted()
                        .collect(joining(", "));
        var title = modalities.title(roll.session().modality());
        if (who.isEmpty()) {
            return title;
        }
        return new LocalizedText(title.en() + " · " + who, title.es() + " · " + who);
    }

    private boolean mayMove(TherapySession session) {
        return session.isAheadAt(context.now())
                && (context.person().is(Role.COORDINATOR) || context.isOneOf(session.therapists()));
    }
}
