package org.kinward.notifications;

import org.jspecify.annotations.Nullable;
import org.kinward.shared.Digests;
import org.kinward.shared.Language;

/**
 * The person a message is for.
 *
 * @param mail their address; none for somebody without a sign-in
 */
record Reader(@Nullable String mail, Language language, MemberSettings settings) {

    boolean isParked(String address) {
        return settings.isParked(Digests.of(address));
    }
}
