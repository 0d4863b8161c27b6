package org.kinward.therapy;

import java.util.Collection;
import java.util.Set;
import org.kinward.families.MemberId;

/**
 * When a session can take place: that many family members come, and among them all who must.
 *
 * @param required who must; whoever was taken out stays in it, so staff decide anew
 */
record Quorum(int needed, Set<MemberId> required) {

    Quorum {
        required = Set.copyOf(required);
    }

    boolean isReachedBy(Collection<MemberId> coming) {
        return coming.size() >= needed && coming.containsAll(required);
    }
}
