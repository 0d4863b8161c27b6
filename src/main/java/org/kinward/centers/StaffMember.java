package org.kinward.centers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.AccountId;

/** A person in their work at one center; made when they first sign in with that center's group. */
@Entity
@Table(name = "staff_members")
class StaffMember {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID accountId;
    private String name;

    protected StaffMember() {}

    StaffMember(StaffId id, CenterId center, AccountId account, String name) {
        this.id = id.value();
        this.centerId = center.value();
        this.accountId = account.value();
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    StaffDetails details() {
        return new StaffDetails(new StaffId(id), new CenterId(centerId), name);
    }
}
