package org.kinward.families;

import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.Language;

/**
 * What the mail with an invitation needs.
 *
 * @param code none once it opens nothing
 */
public record InvitationContact(
        InvitationId id,
        CenterId center,
        String name,
        String email,
        Language language,
        boolean selfRegistered,
        @Nullable String code) {}
