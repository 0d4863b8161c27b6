package org.kinward.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditKind;
import org.kinward.shared.Period;

/**
 * Which lines to show.
 *
 * @param center nothing for all of the organization, which only its members may ask
 * @param person part of the name of who did it; empty for everybody
 * @param object what it was done to
 * @param period whole days in the center's time zone
 */
public record AuditFilter(
        @Nullable CenterId center,
        @NotNull @Size(max = 120) String person,
        @Nullable UUID object,
        @Nullable Period period,
        @Nullable AuditKind kind) {

    /** Which fields narrow the list, as codes; what stands in them is nobody's business. */
    String used() {
        var used = new ArrayList<String>();
        if (!person.isBlank()) {
            used.add("PERSON");
        }
        if (object != null) {
            used.add("OBJECT");
        }
        if (period != null) {
            used.add("PERIOD");
        }
        if (kind != null) {
            used.add(kind.name());
        }
        return used.isEmpty() ? "NONE" : String.join(",", used);
    }

    /** All of a center. */
    public static AuditFilter of(CenterId center) {
        return new AuditFilter(center, "", null, null, null);
    }
}
