package org.kinward.centers;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many people a center's rooms seat, for what books them whoever is signed in. */
@Component
@Transactional(readOnly = true)
public class RoomSizes {

    private final RoomRepository rooms;

    RoomSizes(RoomRepository rooms) {
        this.rooms = rooms;
    }

    /** The seats of each room of that center. */
    public Map<RoomId, Integer> of(CenterId center) {
        return rooms.findByCenterIdOrderByName(center.value()).stream()
                .map(Room::details)
                .collect(toUnmodifiableMap(RoomDetails::id, RoomDetails::seats));
    }
}
