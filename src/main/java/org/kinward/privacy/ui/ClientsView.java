package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.privacy.ClientDetails;
import org.kinward.privacy.ClientQueries;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** The privacy officer's first screen: consents that end soon, open claims, and the clients. */
@Route("clients")
@Menu(title = "menu.clients", order = 8, icon = "icons/menu/clients.svg")
@RolesAllowed(PRIVACY_OFFICER)
class ClientsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory centers;
    private final ClientQueries clients;
    private final PrivacyDialogs dialogs;
    private final PrivacyTasks tasks;

    final Button add = new Button(translate("clients.add"), _ -> add());
    final TextField text = new TextField();
    final ComboBox<CenterDetails> center = new ComboBox<>();
    final Grid<ClientDetails> grid = new Grid<>();

    ClientsView(
            CenterDirectory centers,
            ClientQueries clients,
            PrivacyDialogs dialogs,
            PrivacyTasks tasks) {
        this.centers = centers;
        this.clients = clients;
        this.dialogs = dialogs;
        this.tasks = tasks;
        addClassName("families");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-client");
        prepareFilters();
        grid.setId("clients");
        grid.getElement().setAttribute("aria-label", translate("menu.clients"));
        grid.addComponentColumn(ClientsView::card).setHeader(translate("menu.clients"));
        var filters = new Div(text, center);
        filters.addClassName("filter-bar");
        add(new PageHeader(getPageTitle(), add), tasks, filters, grid);
    }

    private void prepareFilters() {
        text.setAriaLabel(translate("clients.search"));
        text.setPlaceholder(translate("clients.search"));
        text.setPrefixComponent(ActionIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(40);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> load());
        center.setAriaLabel(translate("center"));
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> {
            chosen().ifPresent(tasks::show);
            load();
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = centers.own();
        center.setVisible(own.size() > 1);
        add.setVisible(!own.isEmpty());
        center.setItems(own);
        own.stream().findFirst().ifPresent(center::setValue);
        if (own.isEmpty()) {
            grid.setEmptyStateComponent(
                    new EmptyState(translate("center.none"), translate("center.none.text")));
        }
    }

    private void load() {
        chosen().ifPresent(own -> {
            var part = text.getValue();
            var state = part.isBlank() ? "empty" : "noMatch";
            grid.setEmptyStateComponent(
                    new EmptyState(
                            translate("clients." + state),
                            translate("clients." + state + ".text")));
            grid.setItemsPageable(
                    page ->
                            clients.search(
                                    own.id(), part, page.getPageNumber(), page.getPageSize()),
                    _ -> clients.count(own.id(), part));
        });
    }

    private void add() {
        chosen().ifPresent(own ->
                dialogs.addClient(
                        own,
                        () -> {
                            Notices.done(translate("clients.added"));
                            load();
                        }));
    }

    private static Div card(ClientDetails client) {
        var link =
                new RouterLink(
                        client.label(),
                        ClientView.class,
                        new RouteParameters(ClientView.CLIENT, client.id().value().toString()));
        link.addClassName("card-name");
        var left = client.dischargedOn();
        var since =
                new Span(
                        left == null
                                ? translate("client.since", Formats.date(client.admittedOn()))
                                : translate("client.left", Formats.date(left)));
        var card = new Div(link, since);
        card.addClassName("card-words");
        return card;
    }

    private Optional<CenterDetails> chosen() {
        return Optional.ofNullable(center.getValue());
    }

    @Override
    public String getPageTitle() {
        return translate("menu.clients");
    }
}
