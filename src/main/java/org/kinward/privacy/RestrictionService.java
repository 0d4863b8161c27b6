package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.kinward.privacy.PrivacyEvent.ClientChanged;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Takes clients' wishes for restrictions and settles them (42 CFR 2.26). */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class RestrictionService {

    private final ClientAccess clients;
    private final LinkBook links;
    private final RestrictionRepository restrictions;
    private final ConsentEnding ending;
    private final ConsentContext context;

    RestrictionService(
            ClientAccess clients,
            LinkBook links,
            RestrictionRepository restrictions,
            ConsentEnding ending,
            ConsentContext context) {
        this.clients = clients;
        this.links = links;
        this.restrictions = restrictions;
        this.ending = ending;
        this.context = context;
    }

    /**
     * Keeps the wish until it is settled. Refuses a day in the future and a family member of
     * another center.
     */
    public RestrictionId ask(@Valid AskRestriction input) {
        var client = clients.lock(input.client());
        var today = LocalDate.ofInstant(context.now(), clients.centerOf(client).zone());
        if (input.askedOn().isAfter(today)) {
            throw new PrivacyRefused(Reason.IN_THE_FUTURE);
        }
        var about = input.recipient();
        if (about != null) {
            links.requireRecipient(about, client.center());
        }
        var restriction = restrictions.save(new ClientRestriction(input));
        announce("RESTRICTION_ASKED", client, restriction);
        return restriction.details().id();
    }

    /**
     * The center is bound from now on. Where the wish names a family member, their tie is suspended
     * at once and no consent for them can be recorded until the restriction is lifted.
     */
    @RetriedOnConflict
    public void agree(@Valid SettleRestriction input) {
        var settled = settle(input, RestrictionState.AGREED);
        var about = settled.recipient();
        if (about != null) {
            links.lockIfTied(settled.client(), about)
                    .ifPresent(link -> ending.suspend(link, settled.client()));
        }
    }

    /** The center does not agree, and says why. Nothing changes for anybody. */
    public void decline(@Valid SettleRestriction input) {
        settle(input, RestrictionState.DECLINED);
    }

    /** It no longer holds. A tie it suspended stays so until a new consent is recorded. */
    public void lift(@Valid SettleRestriction input) {
        settle(input, RestrictionState.LIFTED);
    }

    private RestrictionDetails settle(SettleRestriction input, RestrictionState next) {
        var id = input.restriction().value();
        var client =
                clients.lock(
                        restrictions
                                .findClientOf(id)
                                .map(ClientId::new)
                                .orElseThrow(NotFound::new));
        var restriction = restrictions.findById(id).orElseThrow(NotFound::new);
        restriction.settle(next, input.reason(), context.who(), context.now());
        announce("RESTRICTION_" + next, client, restriction);
        return restriction.details();
    }

    private void announce(String action, Client client, ClientRestriction restriction) {
        context.announce(
                new ClientChanged(
                        AuditFact.of(
                                        action,
                                        "Restriction",
                                        restriction.details().id().value(),
                                        client.center().value())
                                .with("client", client.id().value())));
    }
}
