package org.kinward.therapy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Set;
import org.kinward.attendance.AttendanceBook;
import org.kinward.attendance.Occurrence;
import org.kinward.attendance.OccurrenceId;
import org.kinward.attendance.Place;
import org.kinward.attendance.PlaceRelease;
import org.kinward.attendance.Track;
import org.kinward.families.MemberId;
import org.springframework.stereotype.Component;

/**
 * Keeps the attendance sheet in step with the session. It opens when the session is confirmed, with
 * a place for everybody who has not said no. The caller holds the session's lock.
 */
@Component
class SheetKeeping {

    private final AttendanceBook attendance;
    private final PlaceRelease places;
    private final Modalities modalities;

    SheetKeeping(AttendanceBook attendance, PlaceRelease places, Modalities modalities) {
        this.attendance = attendance;
        this.places = places;
        this.modalities = modalities;
    }

    /** Opens the sheet, once. */
    void open(Roll roll) {
        var session = roll.session();
        if (!session.hasSheet()) {
            attendance.open(occurrence(roll));
            session.keepSheet();
            book(roll, roll.expected());
        }
    }

    /** The session moved or changed. */
    void change(Roll roll) {
        if (roll.session().hasSheet()) {
            attendance.change(occurrence(roll));
        }
    }

    /** These people come after all, or as well. */
    void book(Roll roll, Set<MemberId> members) {
        if (roll.session().hasSheet() && !members.isEmpty()) {
            roll.in().stream()
                    .filter(one -> members.contains(one.member()))
                    .collect(
                            groupingBy(
                                    Participant::household, mapping(Participant::member, toSet())))
                    .forEach((household, people) -> attendance.book(id(roll), household, people));
        }
    }

    /** These people gave up their places, late or in time. */
    void withdraw(Roll roll, Set<MemberId> members) {
        if (roll.session().hasSheet() && !members.isEmpty()) {
            attendance.withdraw(id(roll), members);
        }
    }

    /** The session does not take place for these people; nobody's rate suffers. */
    void release(Roll roll, Set<MemberId> members) {
        if (roll.session().hasSheet()) {
            places.release(id(roll), members);
        }
    }

    /** The session does not take place for anybody. */
    void cancel(Roll roll) {
        if (roll.session().hasSheet()) {
            attendance.cancel(id(roll));
        }
    }

    private Occurrence occurrence(Roll roll) {
        var session = roll.session();
        return new Occurrence(
                id(roll),
                session.center(),
                Track.THERAPY,
                session.modality().topic(),
                modalities.title(session.modality()),
                session.therapists().getFirst(),
                Objects.requireNonNull(session.startsAt()),
                session.minutes(),
                roll.members().size(),
                // The way into the video session is given by VideoDoor alone.
                new Place(modalities.room(session), null));
    }

    private static OccurrenceId id(Roll roll) {
        return new OccurrenceId(roll.session().id().value());
    }
}
