package org.kinward.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The realm roles Keycloak may grant. Roles it grants beyond these are ignored. */
public enum Role {
    FAMILY,
    FACILITATOR,
    THERAPIST,
    COORDINATOR,
    PRIVACY_OFFICER,
    ADMINISTRATOR;

    /** The role as Keycloak writes it, like {@code privacy-officer}. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role as Spring Security writes it, like {@code ROLE_PRIVACY_OFFICER}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Whether the role is held by people who work at a center. */
    public boolean isStaff() {
        return this != FAMILY;
    }

    /** The role of that realm name; none where Kinward does not know it. */
    public static Optional<Role> ofRealmName(String name) {
        return Arrays.stream(values()).filter(role -> role.realmName().equals(name)).findAny();
    }

    /** The names for {@code @RolesAllowed}, which takes only constants. */
    public static final class Names {
        public static final String FAMILY = "FAMILY";
        public static final String FACILITATOR = "FACILITATOR";
        public static final String THERAPIST = "THERAPIST";
        public static final String COORDINATOR = "COORDINATOR";
        public static final String PRIVACY_OFFICER = "PRIVACY_OFFICER";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
