package org.kinward.identity;

import org.jspecify.annotations.Nullable;
import org.kinward.shared.Language;

/** What Keycloak tells about a person. */
public record AccountProfile(
        String issuer,
        String subject,
        String displayName,
        @Nullable String email,
        Language language) {}
