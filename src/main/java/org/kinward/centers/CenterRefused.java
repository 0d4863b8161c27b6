package org.kinward.centers;

import org.kinward.shared.BusinessRefusal;

/** A center or room that cannot be made as asked. */
public final class CenterRefused extends BusinessRefusal {

    CenterRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
