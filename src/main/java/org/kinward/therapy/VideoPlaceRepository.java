package org.kinward.therapy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface VideoPlaceRepository extends Repository<VideoPlace, UUID> {

    VideoPlace save(VideoPlace place);

    void delete(VideoPlace place);

    Optional<VideoPlace> findById(UUID centerId);
}
