package org.kinward.scheduling;

import java.util.Set;
import org.kinward.centers.RoomId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a room has to offer, for features that have settled who may know of their session. */
@Component
@Transactional(readOnly = true)
public class RoomFeatures {

    private final HoursTable table;

    RoomFeatures(HoursTable table) {
        this.table = table;
    }

    /** What is entered for it. */
    public Set<Equipment> of(RoomId room) {
        return table.equipment(room.value());
    }
}
