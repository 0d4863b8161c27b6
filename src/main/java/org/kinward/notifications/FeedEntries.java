package org.kinward.notifications;

import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffContacts;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** The places of one person as entries of their calendar. */
@Component
class FeedEntries {

    private final Occasions occasions;
    private final StaffContacts centers;
    private final Invitations invitations;
    private final LetterWriter letters;

    FeedEntries(
            Occasions occasions,
            StaffContacts centers,
            Invitations invitations,
            LetterWriter letters) {
        this.occasions = occasions;
        this.centers = centers;
        this.invitations = invitations;
        this.letters = letters;
    }

    /** What the calendar is called. */
    String name(Language language) {
        return letters.texts(language).text("calendar.name");
    }

    /** What never was an appointment, but only a place in line, is not in here. */
    List<CalendarEntry> of(List<Participation> places, Language language, boolean detailed) {
        var known = occasions.of(places);
        var texts = letters.texts(language);
        return places.stream()
                .filter(Participation::isInvited)
                .flatMap(place ->
                        Optional.ofNullable(known.get(place.id()))
                                .map(occurrence ->
                                        invitations.entry(
                                                place,
                                                occurrence,
                                                center(place.center()),
                                                false,
                                                texts,
                                                detailed))
                                .stream())
                .toList();
    }

    private CenterDetails center(CenterId id) {
        return centers.center(id).orElseThrow(NotFound::new);
    }
}
