package org.kinward.scheduling;

import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.centers.RoomSizes;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** Whose rooms the signed-in person may look after. */
@Component
class OwnRooms {

    private final CenterAccess access;
    private final RoomSizes rooms;

    OwnRooms(CenterAccess access, RoomSizes rooms) {
        this.access = access;
        this.rooms = rooms;
    }

    /** The room's center, if it is an own one; refuses all others with {@link NotFound}. */
    CenterDetails require(CenterId center, RoomId room) {
        var own = access.requireOwn(center);
        if (!rooms.of(center).containsKey(room)) {
            throw new NotFound();
        }
        return own;
    }
}
