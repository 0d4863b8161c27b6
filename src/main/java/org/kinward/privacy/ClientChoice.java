package org.kinward.privacy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

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

/**
 * Lets those who schedule joint sessions choose a client of their center: staff who need to know
 * (42 CFR 2.12(c)(3)). They see codes and initials.
 */
@Service
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class ClientChoice {

    private static final int MOST = 50;

    private final CenterAccess centers;
    private final ClientRepository clients;
    private final ConsentContext context;

    ClientChoice(CenterAccess centers, ClientRepository clients, ConsentContext context) {
        this.centers = centers;
        this.clients = clients;
        this.context = context;
    }

    /**
     * Up to 50 clients of an own center who are in treatment and whose code or initials hold the
     * text; the look is kept.
     */
    public List<ClientLabel> search(CenterId center, String text) {
        centers.requireOwn(center);
        context.announce(
                new ClientDataRead(
                        AuditFact.of("CLIENTS_LISTED", "Center", center.value(), center.value())));
        return clients
                .searchPresent(
                        center.value(), LikePattern.containing(text), PageRequest.of(0, MOST))
                .stream()
                .map(Client::label)
                .toList();
    }
}
