package org.kinward.centers;

import jakarta.persistence.Converter;
import org.kinward.identity.Role;
import org.kinward.shared.CodesColumn;

/** The roles somebody holds. */
@Converter
class RolesColumn extends CodesColumn<Role> {

    RolesColumn() {
        super(Role.class);
    }
}
