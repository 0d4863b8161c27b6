package org.kinward.notifications;

import org.jspecify.annotations.Nullable;
import org.kinward.attendance.Occurrence;
import org.kinward.attendance.Place;
import org.kinward.centers.CenterDetails;
import org.springframework.stereotype.Component;

/** Makes a place in an occurrence an entry in a calendar; neutral unless details are wanted. */
@Component
class Invitations {

    private final CalendarWriter writer;

    Invitations(CalendarWriter writer) {
        this.writer = writer;
    }

    /** The entry as it stands now. */
    CalendarEntry entry(
            Participation place,
            Occurrence occurrence,
            CenterDetails center,
            LetterTexts texts,
            boolean detailed) {
        return new CalendarEntry(
                place.id(),
                place.sequence(),
                place.changedAt(),
                occurrence.startsAt().atZone(center.zone()),
                occurrence.minutes(),
                detailed ? occurrence.topic().in(texts.locale()) : texts.text("calendar.neutral"),
                detailed ? where(occurrence.place(), center.name()) : null,
                place.standing() != Standing.CONFIRMED);
    }

    String write(CalendarEntry entry, String from, String to) {
        return writer.invitation(entry, from, to);
    }

    private static @Nullable String where(Place place, String center) {
        return place.room() == null ? place.videoLink() : place.room() + ", " + center;
    }
}
