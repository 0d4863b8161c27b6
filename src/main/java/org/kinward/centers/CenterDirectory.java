package org.kinward.centers;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up centers, rooms and staff. Staff see their own centers; a center's name, zone and address
 * are no secret.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({FACILITATOR, THERAPIST, COORDINATOR, PRIVACY_OFFICER, ADMINISTRATOR})
public class CenterDirectory {

    private final CenterAccess access;
    private final CenterRepository centers;
    private final RoomRepository rooms;
    private final StaffMemberRepository staff;

    CenterDirectory(
            CenterAccess access,
            CenterRepository centers,
            RoomRepository rooms,
            StaffMemberRepository staff) {
        this.access = access;
        this.centers = centers;
        this.rooms = rooms;
        this.staff = staff;
    }

    /** The centers the signed-in staff member works for, by name. */
    public List<CenterDetails> own() {
        return access.own();
    }

    /** A center's name and time zone; refuses an unknown id. */
    @RolesAllowed({FAMILY, FACILITATOR, THERAPIST, COORDINATOR, PRIVACY_OFFICER, ADMINISTRATOR})
    public CenterDetails find(CenterId id) {
        return centers.findById(id.value()).map(Center::details).orElseThrow(NotFound::new);
    }

    /** How to get to a center; refuses an unknown id. */
    @RolesAllowed({FAMILY, FACILITATOR, THERAPIST, COORDINATOR, PRIVACY_OFFICER, ADMINISTRATOR})
    public Arrival arrival(CenterId id) {
        return centers.findById(id.value()).map(Center::arrival).orElseThrow(NotFound::new);
    }

    /** The rooms of an own center, by name. */
    public List<RoomDetails> rooms(CenterId center) {
        access.requireOwn(center);
        return rooms.findByCenterIdOrderByName(center.value()).stream().map(Room::details).toList();
    }

    /**
     * A room of that center; refuses one of another center. Any role may ask once it knows the
     * session.
     */
    @RolesAllowed({FAMILY, FACILITATOR, THERAPIST, COORDINATOR, PRIVACY_OFFICER, ADMINISTRATOR})
    public RoomDetails room(CenterId center, RoomId room) {
        return rooms.findByIdAndCenterId(room.value(), center.value())
                .map(Room::details)
                .orElseThrow(NotFound::new);
    }

    /** The staff of an own center, by name. */
    public List<StaffDetails> staff(CenterId center) {
        access.requireOwn(center);
        return staff.findByCenterIdOrderByName(center.value()).stream()
                .map(StaffMember::details)
                .toList();
    }

    /** A staff member of an own center; refuses one of another center. */
    public StaffDetails staffMember(CenterId center, StaffId id) {
        access.requireOwn(center);
        return staff.findByIdAndCenterId(id.value(), center.value())
                .map(StaffMember::details)
                .orElseThrow(NotFound::new);
    }
}
