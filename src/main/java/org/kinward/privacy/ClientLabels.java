package org.kinward.privacy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import org.kinward.centers.CenterId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff call clients, for modules that have checked who asks and log the look. */
@Component
@Transactional(readOnly = true)
public class ClientLabels {

    private final ClientRepository clients;

    ClientLabels(ClientRepository clients) {
        this.clients = clients;
    }

    /** Those of these clients who are of that center. */
    public Map<ClientId, ClientLabel> of(CenterId center, Collection<ClientId> ids) {
        return clients.findByIdIn(ids.stream().map(ClientId::value).toList()).stream()
                .filter(client -> client.center().equals(center))
                .collect(toUnmodifiableMap(Client::id, Client::label));
    }
}
