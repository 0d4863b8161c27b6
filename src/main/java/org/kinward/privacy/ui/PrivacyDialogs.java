package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.kinward.centers.CenterDetails;
import org.kinward.privacy.ClaimDetails;
import org.kinward.privacy.ClientQueries;
import org.kinward.privacy.ClientService;
import org.kinward.privacy.LinkService;
import org.kinward.shared.ui.Notices;

/** Opens the dialogs of the privacy officer's first screen. */
@SpringComponent
class PrivacyDialogs {

    private final ClientService clients;
    private final ClientQueries clientQueries;
    private final LinkService links;
    private final Clock clock;

    PrivacyDialogs(
            ClientService clients, ClientQueries clientQueries, LinkService links, Clock clock) {
        this.clients = clients;
        this.clientQueries = clientQueries;
        this.links = links;
        this.clock = clock;
    }

    void addClient(CenterDetails center, Runnable then) {
        ClientDialog.toAdd(
                        center.id(),
                        LocalDate.ofInstant(clock.instant(), center.zone()),
                        input -> {
                            clients.register(input);
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
}
