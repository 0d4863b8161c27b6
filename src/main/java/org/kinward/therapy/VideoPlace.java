package org.kinward.therapy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/** Where a center's video sessions are. */
@Entity
@Table(name = "therapy_video_places")
class VideoPlace {

    @Id private UUID centerId;
    @Version private @Nullable Long version;
    private String template = "";
    private String changedBy = "";
    private Instant changedAt = Instant.EPOCH;

    protected VideoPlace() {}

    VideoPlace(CenterId center) {
        this.centerId = center.value();
    }

    void set(VideoTemplate next, Stamp stamp) {
        template = next.text();
        changedBy = stamp.by();
        changedAt = stamp.at();
    }

    VideoTemplate template() {
        return new VideoTemplate(template);
    }
}
