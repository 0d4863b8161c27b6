package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.kinward.centers.CenterDetails;
import org.kinward.privacy.ClaimDetails;
import org.kinward.privacy.ClientDetails;
import org.kinward.privacy.ClientQueries;
import org.kinward.privacy.ClientService;
import org.kinward.privacy.ConsentDetails;
import org.kinward.privacy.ConsentQueries;
import org.kinward.privacy.ConsentService;
import org.kinward.privacy.LinkService;
import org.kinward.shared.ui.Notices;

/** Opens the dialogs of the privacy officer. */
@SpringComponent
class PrivacyDialogs {

    private final ClientService clients;
    private final ClientQueries clientQueries;
    private final ConsentService consents;
    private final ConsentQueries consentQueries;
    private final LinkService links;
    private final Clock clock;

    PrivacyDialogs(
            ClientService clients,
            ClientQueries clientQueries,
            ConsentService consents,
            ConsentQueries consentQueries,
            LinkService links,
            Clock clock) {
        this.clients = clients;
        this.clientQueries = clientQueries;
        this.consents = consents;
        this.consentQueries = consentQueries;
        this.links = links;
        this.clock = clock;
    }

    void addClient(CenterDetails center, Runnable then) {
        new AddClientDialog(
                        center.id(),
                        today(center),
                        input -> {
                            clients.register(input);
                            then.run();
                        })
                .open();
    }

    void record(CenterDetails center, ClientDetails client, Runnable then) {
        new ConsentDialog(
                        client,
                        today(center),
                        name -> consentQueries.recipients(center.id(), name),
                        input -> {
                            consents.record(input);
                            Notices.done(translate("consent.recorded"));
                            then.run();
                        })
                .open();
    }

    void revoke(ConsentDetails consent, Runnable then) {
        new RevokeDialog(
                        consent,
                        input -> {
                            consents.revoke(input);
                            Notices.done(translate("consent.revoked"));
                            then.run();
                        })
                .open();
    }

    void settle(CenterDetails center, ClaimDetails claim, Runnable then) {
        new SettleDialog(
                        claim,
                        text -> clientQueries.search(center.id(), text, 0, 50),
                        client -> {
                            links.verify(claim.link(), client);
                            Notices.done(translate("saved"));
                            then.run();
                        })
                .open();
    }

    private LocalDate today(CenterDetails center) {
        return LocalDate.ofInstant(clock.instant(), center.zone());
    }
}
