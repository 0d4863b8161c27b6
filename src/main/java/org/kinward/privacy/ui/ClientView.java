package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.kinward.centers.CenterDirectory;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ClientQueries;
import org.kinward.privacy.ClientService;
import org.kinward.shared.Ids;
import org.kinward.shared.NotFound;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** One client: wishes, consents, the notice, and what was disclosed. */
@Route("clients/:" + ClientView.CLIENT)
@RolesAllowed(PRIVACY_OFFICER)
class ClientView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String CLIENT = "client";

    private final ClientQueries queries;
    private final ClientService clients;
    private final CenterDirectory centers;
    private final ClientParts parts;
    private final Clock clock;
    private final PageHeader header;
    private Optional<OpenClient> client = Optional.empty();

    final Button record = new Button(translate("consent.record"), _ -> record());
    final Button correct = new Button(translate("client.correct"), _ -> correct());
    final Button discharge = new Button(translate("client.discharge"), _ -> askToDischarge());
    private final Paragraph facts = new Paragraph();
    final RestrictionList restrictions;
    final ConsentList consents;
    final NoticeSection notices;
    final Accounting accounting;

    ClientView(
            ClientQueries queries,
            ClientService clients,
            CenterDirectory centers,
            ClientParts parts,
            Clock clock) {
        this.queries = queries;
        this.clients = clients;
        this.centers = centers;
        this.parts = parts;
        this.clock = clock;
        restrictions = parts.restrictions();
        consents = parts.consents();
        notices = parts.notices();
        accounting = parts.accounting();
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setTestId("record-consent");
        correct.setTestId("correct");
        discharge.setTestId("discharge");
        header = new PageHeader("", record, correct, discharge);
        add(
                new RouterLink(translate("client.back"), ClientsView.class),
                header,
                facts,
                consents,
                restrictions,
                notices,
                accounting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(
                new ClientId(
                        Ids.parse(
                                event.getRouteParameters()
                                        .get(CLIENT)
                                        .orElseThrow(NotFound::new))));
    }

    private void load(ClientId id) {
        var found = queries.read(id);
        var details = found.client();
        var open =
                new OpenClient(
                        found, centers.find(details.center()), clock.instant(), this::reload);
        client = Optional.of(open);
        header.setHeading(details.label());
        var left = details.dischargedOn();
        facts.setText(
                left == null
                        ? translate("client.since", Formats.date(details.admittedOn()))
                        : translate("client.left", Formats.date(left)));
        record.setVisible(left == null);
        discharge.setVisible(left == null);
        restrictions.show(open);
        consents.show(open);
        notices.show(open);
        accounting.of(open);
    }

    private void reload() {
        client.map(open -> open.client().id()).ifPresent(this::load);
    }

    private void record() {
        client.ifPresent(parts::record);
    }

    private void correct() {
        client.ifPresent(open ->
                ClientDialog.toCorrect(
                                open.client(),
                                open.today(),
                                input -> {
                                    clients.correct(input);
                                    Notices.done(translate("saved"));
                                    reload();
                                })
                        .open());
    }

    private void askToDischarge() {
        client.map(OpenClient::client)
                .ifPresent(open ->
                        Confirm.ask(
                                translate("client.discharge.title", open.label()),
                                translate("client.discharge.text"),
                                translate("client.discharge"),
                                () -> {
                                    if (Attempt.run(() -> clients.discharge(open.id()))) {
                                        Notices.done(translate("saved"));
                                    }
                                    reload();
                                }));
    }

    @Override
    public String getPageTitle() {
        return translate("client");
    }
}
