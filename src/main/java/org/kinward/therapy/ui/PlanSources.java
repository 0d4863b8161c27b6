package org.kinward.therapy.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyDirectory;
import org.kinward.privacy.ClientChoice;
import org.kinward.therapy.SafeToInvite;

/** Where the form of a session looks things up. */
@SpringComponent
class PlanSources {

    final CenterDirectory centers;
    final FamilyDirectory families;
    final ClientChoice clients;
    final SafeToInvite safe;
    private final CenterAccess access;

    PlanSources(
            CenterDirectory centers,
            FamilyDirectory families,
            ClientChoice clients,
            SafeToInvite safe,
            CenterAccess access) {
        this.centers = centers;
        this.families = families;
        this.clients = clients;
        this.safe = safe;
        this.access = access;
    }

    /** What a session of that own center can be made of. */
    PlanOptions of(CenterId center) {
        return new PlanOptions(
                this,
                centers.find(center),
                centers.rooms(center),
                centers.staff(center),
                access.ownStaffIds());
    }
}
