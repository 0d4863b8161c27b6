package org.kinward.centers;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.AccountId;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;

/** A person in their work at one center; made when they first sign in with that center's group. */
@Entity
@Table(name = "staff_members")
class StaffMember {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID accountId;
    private String name = "";

    @Convert(converter = RolesColumn.class)
    private @Nullable Set<Role> roles;

    protected StaffMember() {}

    StaffMember(StaffId id, CenterId center, AccountId account) {
        this.id = id.value();
        this.centerId = center.value();
        this.accountId = account.value();
    }

    /** Takes name and roles from a sign-in; tells whether that changed anything. */
    boolean update(SignedIn person) {
        var before = details();
        name = person.name();
        roles = person.roles();
        return !details().equals(before);
    }

    /** They no longer work there; tells whether that is new. */
    boolean leave() {
        boolean worked = roles == null || !roles.isEmpty();
        roles = Set.of();
        return worked;
    }

    StaffContact contact() {
        return new StaffContact(details(), new AccountId(accountId));
    }

    StaffDetails details() {
        return new StaffDetails(new StaffId(id), new CenterId(centerId), name, roles);
    }
}
