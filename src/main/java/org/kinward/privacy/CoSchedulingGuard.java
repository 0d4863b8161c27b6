package org.kinward.privacy;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever schedules whether people may be in one room, with no reason and no name. */
@Component
@Transactional(readOnly = true)
public class CoSchedulingGuard {

    private final KeptApartRepository flags;

    CoSchedulingGuard(KeptApartRepository flags) {
        this.flags = flags;
    }

    /**
     * Whether no two of these people are kept apart; ask again in the transaction that schedules.
     */
    public boolean mayMeet(Set<RecipientId> members, Set<ClientId> clients) {
        return members.isEmpty()
                || !flags.anyAmong(
                        members.stream().map(RecipientId::value).toList(),
                        clients.stream().map(ClientId::value).toList());
    }
}
