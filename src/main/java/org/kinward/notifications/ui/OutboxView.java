package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.COORDINATOR;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.notifications.MessageRow;
import org.kinward.notifications.OutboxFilter;
import org.kinward.notifications.OutboxService;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** What was written to a center's families, and what needs somebody's hand. */
@Route("outbox")
@Menu(title = "menu.outbox", order = 27, icon = "icons/menu/messages.svg")
@RolesAllowed(COORDINATOR)
class OutboxView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int LENGTH = 120;

    private final CenterDirectory centers;
    private final OutboxService outbox;

    final TextField family = new TextField();
    final Select<OutboxScope> scope = new Select<>();
    final ComboBox<CenterDetails> center = new ComboBox<>();
    final OutboxGrid grid = new OutboxGrid(this::resend, this::tryAgain, this::called);

    OutboxView(CenterDirectory centers, OutboxService outbox) {
        this.centers = centers;
        this.outbox = outbox;
        addClassName("families");
        family.setAriaLabel(translate("outbox.search"));
        family.setPlaceholder(translate("outbox.search"));
        family.setPrefixComponent(ActionIcon.SEARCH.create());
        family.setClearButtonVisible(true);
        family.setMaxLength(LENGTH);
        family.setValueChangeMode(ValueChangeMode.LAZY);
        family.addValueChangeListener(_ -> load());
        scope.setAriaLabel(translate("outbox.scope"));
        scope.setItems(OutboxScope.values());
        scope.setItemLabelGenerator(item -> translate("outbox.scope." + item));
        scope.setValue(OutboxScope.ALL);
        scope.addValueChangeListener(_ -> load());
        center.setAriaLabel(translate("center"));
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> load());
        var filters = new Div(family, scope, center);
        filters.addClassName("filter-bar");
        add(new PageHeader(getPageTitle()), filters, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = centers.own();
        center.setVisible(own.size() > 1);
        center.setItems(own);
        own.stream().findFirst().ifPresent(center::setValue);
        if (own.isEmpty()) {
            grid.setEmptyStateComponent(
                    new EmptyState(translate("center.none"), translate("center.none.text")));
        }
    }

    private void load() {
        center.getOptionalValue()
                .ifPresent(own -> {
                    var filter =
                            new OutboxFilter(
                                    own.id(), scope.getValue().states(), family.getValue());
                    boolean all = scope.getValue() == OutboxScope.ALL && family.isEmpty();
                    var state = all ? "outbox.empty" : "outbox.noMatch";
                    grid.setEmptyStateComponent(
                            new EmptyState(translate(state), translate(state + ".text")));
                    grid.setItemsPageable(
                            page -> outbox.list(filter, page.getPageNumber(), page.getPageSize()),
                            _ -> outbox.count(filter));
                });
    }

    private void resend(MessageRow row) {
        new ResendDialog(row, reason -> outbox.resend(row.facts().id(), reason), this::done).open();
    }

    private void tryAgain(MessageRow row) {
        Confirm.ask(
                translate("outbox.tryAgain.title"),
                translate("outbox.tryAgain.text", row.to()),
                translate("outbox.tryAgain"),
                () -> {
                    if (Attempt.run(() -> outbox.tryAddressAgain(row.facts().id()))) {
                        done();
                    }
                });
    }

    private void called(MessageRow row) {
        Confirm.ask(
                translate("outbox.called.title"),
                translate("outbox.called.text", row.to()),
                translate("outbox.called"),
                () -> {
                    if (Attempt.run(() -> outbox.called(row.facts().id()))) {
                        Notices.done(translate("outbox.called.done"));
                        load();
                    }
                });
    }

    private void done() {
        Notices.done(translate("outbox.resent"));
        load();
    }

    @Override
    public String getPageTitle() {
        return translate("menu.outbox");
    }
}
