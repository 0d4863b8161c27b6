package org.kinward.centers;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies a room of a center. */
public record RoomId(UUID value) {

    public static RoomId create() {
        return new RoomId(Ids.create());
    }
}
