package org.kinward.privacy;

import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** Clients of the signed-in staff member's own centers; all others are not there. */
@Component
class ClientAccess {

    private final ClientRepository clients;
    private final CenterAccess centers;

    ClientAccess(ClientRepository clients, CenterAccess centers) {
        this.clients = clients;
        this.centers = centers;
    }

    Client require(ClientId id) {
        var client = clients.findById(id.value()).orElseThrow(NotFound::new);
        centers.requireOwn(client.center());
        return client;
    }

    /** The same, locked: nobody is discharged while a consent of theirs is recorded. */
    Client lock(ClientId id) {
        var client = clients.lock(id.value()).orElseThrow(NotFound::new);
        centers.requireOwn(client.center());
        return client;
    }

    CenterDetails centerOf(Client client) {
        return centers.requireOwn(client.center());
    }
}
