package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyEvent.ClientDataRead;
import org.kinward.shared.AuditFact;
import org.kinward.shared.LikePattern;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads clients for the privacy officer. Each look is logged. */
@Service
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class ClientQueries {

    private final CenterAccess centers;
    private final ClientAccess access;
    private final ClientRepository clients;
    private final ClientFolder folder;
    private final ConsentContext context;

    ClientQueries(
            CenterAccess centers,
            ClientAccess access,
            ClientRepository clients,
            ClientFolder folder,
            ConsentContext context) {
        this.centers = centers;
        this.access = access;
        this.clients = clients;
        this.folder = folder;
        this.context = context;
    }

    /**
     * One page of an own center's clients by code, at most 200. Names are sealed, so the text is
     * looked for in codes and initials.
     */
    public List<ClientDetails> search(CenterId center, String text, int page, int size) {
        centers.requireOwn(center);
        context.announce(
                new ClientDataRead(
                        AuditFact.of("CLIENTS_LISTED", "Center", center.value(), center.value())
                                .with("page", page)));
        return clients
                .search(
                        center.value(),
                        LikePattern.containing(text),
                        PageRequest.of(page, Math.min(size, 200)))
                .stream()
                .map(Client::details)
                .toList();
    }

    /** How many clients of an own center match. */
    public long count(CenterId center, String text) {
        centers.requireOwn(center);
        return clients.count(center.value(), LikePattern.containing(text));
    }

    /** One client with consents, drafts, restrictions and notices, the newest first. */
    public ClientRecord read(ClientId id) {
        var client = access.require(id);
        log("CLIENT_READ", client);
        return folder.open(client);
    }

    private void log(String action, Client client) {
        context.announce(
                new ClientDataRead(
                        AuditFact.of(
                                action, "Client", client.id().value(), client.center().value())));
    }
}
