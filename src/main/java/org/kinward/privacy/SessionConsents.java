package org.kinward.privacy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever schedules which family members may sit in sessions with which clients. What it says
 * is for deciding and for staff of the center; a family never learns it.
 */
@Component
@Transactional(readOnly = true)
public class SessionConsents {

    private final ConsentRepository consents;
    private final LinkRepository links;
    private final Clock clock;

    SessionConsents(ConsentRepository consents, LinkRepository links, Clock clock) {
        this.consents = consents;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Those pairs whom an active consent with {@link ConsentScope#FAMILY_SESSIONS} covers at this
     * moment; of clients who were discharged none.
     */
    public Set<CoveredPair> covered(Set<ClientId> clients, Set<RecipientId> members) {
        if (clients.isEmpty() || members.isEmpty()) {
            return Set.of();
        }
        return consents
                .findOpening(
                        clients.stream().map(ClientId::value).toList(),
                        members.stream().map(RecipientId::value).toList())
                .stream()
                .filter(consent -> consent.isActiveAt(clock.instant()))
                .filter(consent -> consent.scopes().contains(ConsentScope.FAMILY_SESSIONS))
                .map(consent -> new CoveredPair(consent.client(), consent.recipient()))
                .collect(toUnmodifiableSet());
    }

    /**
     * Holds the ties of these people until the transaction ends. Whoever puts people into one
     * session asks here first, and before any lock of their own: a consent that ends meanwhile then
     * finds them in it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Set<ClientId> clients, Set<RecipientId> members) {
        if (!clients.isEmpty() && !members.isEmpty()) {
            var _ =
                    links.lockAmong(
                            clients.stream().map(ClientId::value).toList(),
                            members.stream().map(RecipientId::value).toList());
        }
    }
}
