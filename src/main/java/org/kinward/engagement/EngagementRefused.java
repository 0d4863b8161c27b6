package org.kinward.engagement;

import org.kinward.shared.BusinessRefusal;

/** A report that cannot be made; the key says which rule and what to do instead. */
public final class EngagementRefused extends BusinessRefusal {

    EngagementRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
