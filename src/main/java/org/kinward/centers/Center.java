package org.kinward.centers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A treatment center. Its code is the name of its Keycloak group under {@code /centers}. */
@Entity
@Table(name = "centers")
class Center {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private String code;
    private String name;
    private String zone;

    protected Center() {}

    Center(CenterId id, String code, String name, ZoneId zone) {
        this.id = id.value();
        this.code = code;
        this.name = name;
        this.zone = zone.getId();
    }

    CenterDetails details() {
        return new CenterDetails(new CenterId(id), code, name, ZoneId.of(zone));
    }
}
