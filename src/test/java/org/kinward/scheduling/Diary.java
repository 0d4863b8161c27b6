package org.kinward.scheduling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.scheduling.Agenda.Known;
import org.kinward.scheduling.Agenda.StaffPlace;
import org.kinward.shared.LocalizedText;

/** A center's agenda, written down for a test without a database. */
final class Diary {

    final CenterDetails center;
    final Map<UUID, List<WeeklyHours>> hours = new HashMap<>();
    final Map<UUID, List<Span>> absences = new HashMap<>();
    final Map<Span, LocalizedText> closures = new HashMap<>();
    final Map<StaffPlace, StaffRule> rules = new HashMap<>();
    final Map<RoomId, Integer> seats = new HashMap<>();
    final List<Held> held = new ArrayList<>();

    Diary(ZoneId zone) {
        center = new CenterDetails(new CenterId(UUID.randomUUID()), "c", "Cedar", zone);
    }

    Resource room(int roomSeats) {
        var id = new RoomId(UUID.randomUUID());
        seats.put(id, roomSeats);
        return Resource.room(id);
    }

    /** Every day of the week from then to then, in whole minutes after midnight. */
    void open(UUID subject, int from, int to) {
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.computeIfAbsent(subject, _ -> new ArrayList<>())
                    .add(new WeeklyHours(day, from, to));
        }
    }

    void rule(Resource person, StaffRule rule) {
        rules.put(new StaffPlace(person.id(), center.id()), rule);
    }

    void away(Resource resource, Instant from, Instant to) {
        absences.computeIfAbsent(resource.id(), _ -> new ArrayList<>()).add(new Span(from, to));
    }

    void close(LocalDate day) {
        closures.put(
                new Span(
                        day.atStartOfDay(center.zone()).toInstant(),
                        day.plusDays(1).atStartOfDay(center.zone()).toInstant()),
                new LocalizedText("Staff retreat", "Retiro"));
    }

    void book(Resource resource, Instant from, Instant to) {
        book(center.id(), new BookingOwner(UUID.randomUUID()), resource, new Span(from, to));
    }

    void book(CenterId at, BookingOwner owner, Resource resource, Span time) {
        held.add(
                new Held(
                        new BookingId(UUID.randomUUID()),
                        at,
                        owner,
                        Firmness.FIRM,
                        resource,
                        time));
    }

    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(center.zone()).toInstant();
    }

    Agenda agenda() {
        return new Agenda(center, new Known(hours, absences, closures, rules, seats), held);
    }
}
