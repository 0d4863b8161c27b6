package org.kinward.centers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoomRepository extends Repository<Room, UUID> {

    Room save(Room room);

    Optional<Room> findByIdAndCenterId(UUID id, UUID centerId);

    List<Room> findByCenterIdOrderByName(UUID centerId);
}
