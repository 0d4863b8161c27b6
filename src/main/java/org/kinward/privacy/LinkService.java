package org.kinward.privacy;

import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyEvent.ClientDataRead;
import org.kinward.privacy.PrivacyEvent.LinkChanged;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Takes what family members say about whom they belong to, and lets staff settle it. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class LinkService {

    private static final Limit MOST = Limit.of(200);

    /** More open claims than anybody has relatives. */
    private static final int MOST_CLAIMS = 5;

    private final LinkRepository links;
    private final RecipientDirectory recipients;
    private final LinkClosing closing;
    private final CenterAccess centers;
    private final ClientAccess clients;
    private final ConsentContext context;

    LinkService(
            LinkRepository links,
            RecipientDirectory recipients,
            LinkClosing closing,
            CenterAccess centers,
            ClientAccess clients,
            ConsentContext context) {
        this.links = links;
        this.recipients = recipients;
        this.closing = closing;
        this.centers = centers;
        this.clients = clients;
        this.context = context;
    }

    /**
     * Keeps what a family member says, for staff alone. It is never compared with any client, so
     * the answer tells nothing. Refused while five of theirs are open.
     */
    @RolesAllowed(FAMILY)
    public void claim(@Valid ClaimLink input) {
        var recipient =
                recipients.own().stream()
                        .findFirst()
                        .flatMap(recipients::hold)
                        .orElseThrow(NotFound::new);
        long open = links.countByRecipientIdAndState(recipient.id().value(), LinkState.CLAIMED);
        if (open >= MOST_CLAIMS) {
            throw new PrivacyRefused(Reason.TOO_MANY_CLAIMS);
        }
        var link =
                links.save(
                        FamilyClientLink.claimed(recipient, input.words().strip(), context.now()));
        announce("LINK_CLAIMED", link);
    }

    /** What family members of an own center said and nobody has settled, the oldest first. */
    public List<ClaimDetails> claims(CenterId center) {
        centers.requireOwn(center);
        context.announce(
                new ClientDataRead(
                        AuditFact.of("CLAIMS_READ", "Center", center.value(), center.value())));
        var open =
                links.claimed(center.value(), MOST).stream()
                        .map(FamilyClientLink::details)
                        .toList();
        var people = recipients.findAll(open.stream().map(LinkDetails::recipient).toList());
        return open.stream().map(link -> claim(link, people.get(link.recipient()))).toList();
    }

    private static ClaimDetails claim(LinkDetails link, @Nullable Recipient by) {
        var words = link.claim();
        return new ClaimDetails(
                link.id(),
                by == null ? "" : by.label(),
                words == null ? "" : words,
                link.changedAt());
    }

    /** Staff know whom a claim is about. The family member sees nothing of that. */
    @RetriedOnConflict
    public void verify(LinkId id, ClientId clientId) {
        var client = clients.lock(clientId);
        if (client.isDischarged()) {
            throw new PrivacyRefused(Reason.CLIENT_DISCHARGED);
        }
        var link = lock(id);
        if (!client.center().equals(link.center())) {
            throw new NotFound();
        }
        var known = links.lock(clientId.value(), link.details().recipient().value());
        if (known.isPresent()) {
            // These two are tied already, so the claim says nothing new.
            link.close(context.now());
        } else {
            link.verify(client.id(), context.now());
        }
        announce("LINK_VERIFIED", link);
    }

    /** The tie is over or was wrong; a consent that hangs on it ends too. */
    @RetriedOnConflict
    public void close(LinkId id) {
        var link = lock(id);
        closing.close(link, context.who());
        announce("LINK_CLOSED", link);
    }

    private FamilyClientLink lock(LinkId id) {
        var link = links.lock(id.value()).orElseThrow(NotFound::new);
        centers.requireOwn(link.center());
        return link;
    }

    private void announce(String action, FamilyClientLink link) {
        var details = link.details();
        context.announce(
                new LinkChanged(
                        AuditFact.of(
                                        action,
                                        "FamilyClientLink",
                                        details.id().value(),
                                        details.center().value())
                                .with("recipient", details.recipient().value())));
    }
}
