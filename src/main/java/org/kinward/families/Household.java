package org.kinward.families;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/** People who take part together, in one center's program. */
@Entity
@Table(name = "households")
class Household {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private String name;

    protected Household() {}

    Household(HouseholdId id, CenterId center, String name) {
        this.id = id.value();
        this.centerId = center.value();
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    long version() {
        return version == null ? 0 : version;
    }

    HouseholdId id() {
        return new HouseholdId(id);
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    String name() {
        return name;
    }
}
