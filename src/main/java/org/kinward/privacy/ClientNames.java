package org.kinward.privacy;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.SubjectNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit log's reader which client an id stands for. */
@Component
@Transactional(readOnly = true)
class ClientNames implements SubjectNames {

    private final ClientRepository clients;

    ClientNames(ClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public Map<UUID, String> of(@Nullable UUID center, Collection<UUID> ids) {
        return clients.findByIdIn(ids).stream()
                .map(Client::details)
                .filter(client -> center == null || client.center().value().equals(center))
                .collect(toMap(client -> client.id().value(), ClientDetails::label));
    }
}
