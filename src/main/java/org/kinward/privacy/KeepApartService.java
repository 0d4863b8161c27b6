package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyEvent.ClientDataRead;
import org.kinward.privacy.PrivacyEvent.RegisterChanged;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Notes who may not be scheduled together, and why; only the privacy officer reads the reason. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class KeepApartService {

    private static final Limit MOST = Limit.of(200);

    private final CenterAccess centers;
    private final ClientAccess clients;
    private final LinkBook links;
    private final RecipientDirectory recipients;
    private final KeptApartRepository flags;
    private final ConsentContext context;

    KeepApartService(
            CenterAccess centers,
            ClientAccess clients,
            LinkBook links,
            RecipientDirectory recipients,
            KeptApartRepository flags,
            ConsentContext context) {
        this.centers = centers;
        this.clients = clients;
        this.links = links;
        this.recipients = recipients;
        this.flags = flags;
        this.context = context;
    }

    /**
     * From now on {@link CoSchedulingGuard} refuses the two. Refuses one person twice, or nobody.
     */
    public KeepApartId keep(@Valid KeepApart input) {
        centers.requireOwn(input.center());
        links.requireRecipient(input.member(), input.center());
        var other = input.other();
        var client = input.client();
        if ((other == null) == (client == null) || input.member().equals(other)) {
            throw new PrivacyRefused(Reason.SAME_PERSON);
        }
        if (other != null) {
            links.requireRecipient(other, input.center());
        }
        if (client != null && !clients.require(client).center().equals(input.center())) {
            throw new NotFound();
        }
        var flag = flags.save(new KeptApart(input, context.who(), context.now()));
        announce("KEPT_APART", flag);
        return flag.id();
    }

    /** The two may meet again. */
    public void lift(KeepApartId id) {
        var flag = flags.findById(id.value()).orElseThrow(NotFound::new);
        centers.requireOwn(flag.center());
        flag.lift(context.who(), context.now());
        announce("KEEP_APART_LIFTED", flag);
    }

    /** Who is kept apart at an own center, the newest first, with the reasons. */
    public List<KeptApartDetails> list(CenterId center) {
        centers.requireOwn(center);
        context.announce(
                new ClientDataRead(
                        AuditFact.of("KEPT_APART_READ", "Center", center.value(), center.value())));
        return flags.findByCenterIdAndLiftedAtIsNullOrderBySetAtDesc(center.value(), MOST).stream()
                .map(flag -> flag.details(name(flag.member()), otherName(flag)))
                .toList();
    }

    private String otherName(KeptApart flag) {
        return flag.other()
                .map(this::name)
                .or(() -> flag.client().map(id -> clients.require(id).details().label()))
                .orElse("");
    }

    private String name(RecipientId id) {
        return recipients.find(id).map(Recipient::label).orElse("");
    }

    private void announce(String action, KeptApart flag) {
        context.announce(
                new RegisterChanged(
                        AuditFact.of(
                                action, "KeptApart", flag.id().value(), flag.center().value())));
    }
}
