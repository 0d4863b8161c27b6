package org.kinward.centers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room of a center. */
@Entity
@Table(name = "rooms")
class Room {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private String name;
    private int seats;

    protected Room() {}

    Room(RoomId id, CenterId center, String name, int seats) {
        this.id = id.value();
        this.centerId = center.value();
        this.name = name;
        this.seats = seats;
    }

    RoomDetails details() {
        return new RoomDetails(new RoomId(id), new CenterId(centerId), name, seats);
    }
}
