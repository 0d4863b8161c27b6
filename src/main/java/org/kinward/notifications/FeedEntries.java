package org.kinward.notifications;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.kinward.attendance.Occurrence;
import org.kinward.attendance.OccurrenceBook;
import org.kinward.shared.Language;
import org.springframework.stereotype.Component;

/** The places of one person as entries of their calendar. */
@Component
class FeedEntries {

    private final OccurrenceBook occurrences;
    private final CenterVoices voices;
    private final Invitations invitations;
    private final LetterWriter letters;

    FeedEntries(
            OccurrenceBook occurrences,
            CenterVoices voices,
            Invitations invitations,
            LetterWriter letters) {
        this.occurrences = occurrences;
        this.voices = voices;
        this.invitations = invitations;
        this.letters = letters;
    }

    /** What the calendar is called. */
    String name(Language language) {
        return letters.texts(language).text("calendar.name");
    }

    /** A place in line is no appointment; one that was given up after that never was in here. */
    List<CalendarEntry> of(List<Participation> places, Language language, boolean detailed) {
        var known =
                occurrences
                        .find(places.stream().map(Participation::occurrence).distinct().toList())
                        .stream()
                        .collect(toMap(Occurrence::id, occurrence -> occurrence));
        var texts = letters.texts(language);
        return places.stream()
                .filter(place -> place.standing() != Standing.WAITING)
                .flatMap(place ->
                        Optional.ofNullable(known.get(place.occurrence()))
                                .map(occurrence ->
                                        invitations.entry(
                                                place,
                                                occurrence,
                                                voices.of(place.center()).center(),
                                                texts,
                                                detailed))
                                .stream())
                .toList();
    }
}
