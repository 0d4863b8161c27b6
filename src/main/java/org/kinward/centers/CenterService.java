package org.kinward.centers;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.ZoneId;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Opens centers and their rooms. */
@Service
@Validated
@Transactional
@RolesAllowed(ADMINISTRATOR)
public class CenterService {

    private final CenterRepository centers;
    private final RoomRepository rooms;
    private final CenterAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    CenterService(
            CenterRepository centers,
            RoomRepository rooms,
            CenterAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.centers = centers;
        this.rooms = rooms;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Opens a center. Only administrators of the whole organization may; a used code is refused.
     */
    public CenterId open(@Valid OpenCenter input) {
        if (!currentUser.get().wholeOrganization()) {
            throw new NotFound();
        }
        if (centers.findByCode(input.code()).isPresent()) {
            throw new CenterRefused("refusal.center.codeTaken", input.code());
        }
        var id = CenterId.create();
        centers.save(new Center(id, input.code(), input.name(), ZoneId.of(input.zone())));
        events.publishEvent(
                new CenterChanged(AuditFact.of("CENTER_OPENED", "Center", id.value(), id.value())));
        return id;
    }

    /** Adds a room to an own center; a used name is refused. */
    public RoomId addRoom(@Valid AddRoom input) {
        var center = access.requireOwn(input.center());
        boolean taken =
                rooms.findByCenterIdOrderByName(center.id().value()).stream()
                        .anyMatch(room -> room.details().name().equalsIgnoreCase(input.name()));
        if (taken) {
            throw new CenterRefused("refusal.center.roomTaken", input.name());
        }
        var id = RoomId.create();
        rooms.save(new Room(id, center.id(), input.name(), input.seats()));
        events.publishEvent(
                new CenterChanged(
                        AuditFact.of("ROOM_ADDED", "Room", id.value(), center.id().value())));
        return id;
    }
}
