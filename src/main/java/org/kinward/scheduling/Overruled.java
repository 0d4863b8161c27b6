package org.kinward.scheduling;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff books in spite of.
 *
 * @param why their reason, kept with the booking and in the audit row; none where nothing stood
 *     against it
 */
public record Overruled(Set<ConflictReason> reasons, @Nullable String why) {

    /** Nothing is overruled. */
    public static final Overruled NOTHING = new Overruled(Set.of(), null);

    public Overruled {
        reasons = Set.copyOf(reasons);
    }
}
