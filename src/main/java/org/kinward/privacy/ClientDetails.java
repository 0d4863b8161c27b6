package org.kinward.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/** A client as the entitled staff of their center see them. */
public record ClientDetails(
        ClientId id,
        CenterId center,
        String code,
        String initials,
        @Nullable String name,
        LocalDate admittedOn,
        @Nullable LocalDate dischargedOn,
        long version) {

    /** What stands in lists: the name where it is kept, else the initials, with the code. */
    public String label() {
        return (name == null ? initials : name) + " (" + code + ")";
    }
}
