package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffContacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms and staff of a center as things that are booked. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({COORDINATOR, THERAPIST, FACILITATOR, ADMINISTRATOR})
public class CenterResources {

    private final CenterAccess access;
    private final CenterDirectory directory;
    private final StaffContacts staff;

    CenterResources(CenterAccess access, CenterDirectory directory, StaffContacts staff) {
        this.access = access;
        this.directory = directory;
        this.staff = staff;
    }

    /** The rooms of an own center, by name. */
    public List<NamedResource> rooms(CenterId center) {
        return directory.rooms(center).stream()
                .map(room -> new NamedResource(Resource.room(room.id()), room.name()))
                .toList();
    }

    /** Those of an own center's staff who may hold sessions, by name. */
    public List<NamedResource> staff(CenterId center) {
        access.requireOwn(center);
        return staff.of(center).stream()
                .filter(person -> person.details().mayHoldSessions())
                .map(person ->
                        new NamedResource(
                                Resource.staff(person.account()), person.details().name()))
                .toList();
    }

    /** Both. */
    public List<NamedResource> all(CenterId center) {
        var all = new ArrayList<>(staff(center));
        all.addAll(rooms(center));
        return all;
    }
}
