package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.privacy.PrivacyEvent.ClientChanged;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Enters clients, puts their entries right and discharges them. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class ClientService {

    private final CenterAccess centers;
    private final ClientAccess access;
    private final ClientRepository clients;
    private final LinkClosing closing;
    private final ConsentContext context;

    ClientService(
            CenterAccess centers,
            ClientAccess access,
            ClientRepository clients,
            LinkClosing closing,
            ConsentContext context) {
        this.centers = centers;
        this.access = access;
        this.clients = clients;
        this.closing = closing;
        this.context = context;
    }

    /** Enters a client of an own center; refuses a code that is taken and a future admission. */
    public ClientId register(@Valid RegisterClient input) {
        var center = centers.requireOwn(input.center());
        refuseFuture(input.admittedOn(), center);
        if (clients.existsByCenterIdAndCode(center.id().value(), input.code().strip())) {
            throw new PrivacyRefused(Reason.CODE_TAKEN);
        }
        var client = clients.save(new Client(ClientId.create(), input));
        announce("CLIENT_REGISTERED", client);
        return client.id();
    }

    /**
     * Puts right what was mistyped, also of a client who left. Refused when it was changed since it
     * was read, for a code another client has, and for an admission in the future or after the
     * discharge. The log tells which fields changed and none of their values.
     */
    @RetriedOnConflict
    public void correct(@Valid CorrectClient input) {
        var client = access.lock(input.client());
        var before = client.details();
        PrivacyRefused.when(before.version() != input.version(), Reason.CHANGED_MEANWHILE);
        refuseFuture(input.admittedOn(), access.centerOf(client));
        var left = before.dischargedOn();
        PrivacyRefused.when(
                left != null && input.admittedOn().isAfter(left), Reason.ADMITTED_AFTER_DISCHARGE);
        PrivacyRefused.when(
                clients.existsByCenterIdAndCodeAndIdNot(
                        client.center().value(), input.code().strip(), client.id().value()),
                Reason.CODE_TAKEN);
        var changed = client.correct(input);
        if (!changed.isEmpty()) {
            context.announce(
                    new ClientChanged(
                            fact("CLIENT_CORRECTED", client)
                                    .with("fields", String.join(",", changed))));
        }
    }

    private void refuseFuture(LocalDate admission, CenterDetails center) {
        var today = LocalDate.ofInstant(context.now(), center.zone());
        PrivacyRefused.when(admission.isAfter(today), Reason.ADMITTED_IN_THE_FUTURE);
    }

    /**
     * The client leaves today: every consent ends and every tie is closed. Refuses a second
     * discharge.
     */
    @RetriedOnConflict
    public void discharge(ClientId id) {
        var client = access.lock(id);
        if (client.isDischarged()) {
            throw new PrivacyRefused(Reason.CLIENT_DISCHARGED);
        }
        closing.closeAllOf(client.id(), context.who());
        client.discharge(LocalDate.ofInstant(context.now(), access.centerOf(client).zone()));
        announce("CLIENT_DISCHARGED", client);
    }

    private void announce(String action, Client client) {
        context.announce(new ClientChanged(fact(action, client)));
    }

    private static AuditFact fact(String action, Client client) {
        return AuditFact.of(action, "Client", client.id().value(), client.center().value());
    }
}
