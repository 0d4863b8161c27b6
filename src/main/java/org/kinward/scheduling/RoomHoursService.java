package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** When rooms of an own center can be used, and what they offer. */
@Service
@Validated
@Transactional
@RolesAllowed({COORDINATOR, ADMINISTRATOR})
public class RoomHoursService {

    private final OwnRooms rooms;
    private final AvailabilityRules rules;
    private final HoursTable hours;
    private final AbsenceTable absences;
    private final Entering entering;
    private final ApplicationEventPublisher events;

    RoomHoursService(
            OwnRooms rooms,
            AvailabilityRules rules,
            HoursTable hours,
            AbsenceTable absences,
            Entering entering,
            ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.rules = rules;
        this.hours = hours;
        this.absences = absences;
        this.entering = entering;
        this.events = events;
    }

    /** The room's hours; none means at any hour. */
    public List<WeeklyHours> hours(CenterId center, RoomId room) {
        rooms.require(center, room);
        return hours.hours(room.value(), center);
    }

    /**
     * Puts these hours in the place of the earlier ones and tells which bookings to come are
     * outside of them; refuses overlapping ones.
     */
    @RetriedOnConflict
    public List<BookingId> setHours(
            CenterId center, RoomId room, @Size(max = 70) List<@Valid WeeklyHours> week) {
        var own = rooms.require(center, room);
        rules.check(week);
        var met = entering.hours(Resource.room(room), own, week);
        announce("ROOM_HOURS_CHANGED", center, room);
        return met;
    }

    /** What the room has. */
    public Set<Equipment> equipment(CenterId center, RoomId room) {
        rooms.require(center, room);
        return hours.equipment(room.value());
    }

    /** Sets what the room has. */
    public void setEquipment(CenterId center, RoomId room, Set<Equipment> equipment) {
        rooms.require(center, room);
        hours.setEquipment(room.value(), equipment);
        announce("ROOM_EQUIPMENT_CHANGED", center, room);
    }

    /** Times in which the room cannot be used, which are not over. */
    public List<AbsenceDetails> outages(CenterId center, RoomId room) {
        rooms.require(center, room);
        return absences.absences(room.value());
    }

    /** Enters a time in which the room cannot be used and tells which bookings must move. */
    @RetriedOnConflict
    public Entered<AbsenceId> enterOutage(CenterId center, RoomId room, @Valid Absence outage) {
        CenterDetails own = rooms.require(center, room);
        var time = rules.check(outage, own.zone());
        var entered = entering.absence(Resource.room(room), center, time, outage.reason());
        announce("ROOM_OUTAGE_ENTERED", center, room);
        return entered;
    }

    /** The room can be used after all; refuses what is not about that room. */
    public void removeOutage(CenterId center, RoomId room, AbsenceId id) {
        rooms.require(center, room);
        if (!absences.remove(id, room.value())) {
            throw new NotFound();
        }
        announce("ROOM_OUTAGE_REMOVED", center, room);
    }

    private void announce(String action, CenterId center, RoomId room) {
        events.publishEvent(AvailabilityChanged.of(action, "Room", room.value(), center));
    }
}
