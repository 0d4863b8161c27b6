package org.kinward.notifications;

import org.jspecify.annotations.Nullable;
import org.kinward.attendance.Occurrence;
import org.kinward.attendance.Place;
import org.kinward.centers.CenterDetails;
import org.kinward.notifications.CalendarEntry.State;
import org.springframework.stereotype.Component;

/** Makes a place in an occurrence an entry in a calendar; neutral unless details are wanted. */
@Component
class Invitations {

    private final CalendarWriter writer;

    Invitations(CalendarWriter writer) {
        this.writer = writer;
    }

    /**
     * The entry as it stands now.
     *
     * @param asked whether the person has yet to say that they come
     */
    CalendarEntry entry(
            Participation place,
            Occurrence occurrence,
            CenterDetails center,
            boolean asked,
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
                state(place, asked));
    }

    private static State state(Participation place, boolean asked) {
        if (place.standing() != Standing.CONFIRMED) {
            return State.CANCELLED;
        }
        return asked ? State.ASKED : State.SET;
    }

    String write(CalendarEntry entry, String from, String to) {
        return writer.invitation(entry, from, to);
    }

    private static @Nullable String where(Place place, String center) {
        return place.room() == null ? place.videoLink() : place.room() + ", " + center;
    }
}
