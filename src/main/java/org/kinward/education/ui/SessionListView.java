package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.education.SessionFilter.Scope;
import org.kinward.education.SessionQueries;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;

/** The sessions of a center. Its address holds the filter, so it can be kept and sent. */
@Route(SessionListView.ROUTE)
@Menu(title = "menu.sessions", order = 20, icon = "icons/menu/calendar.svg")
@RolesAllowed({COORDINATOR, ADMINISTRATOR})
class SessionListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "sessions";

    private final CenterDirectory directory;
    private final SessionQueries queries;
    private final SessionDialogs dialogs;
    private final boolean plans;
    private List<CenterDetails> centers = List.of();
    private SessionListState state = SessionListState.of(QueryParameters.empty());

    final Button schedule = scheduleButton("schedule");
    final RadioButtonGroup<Scope> scopes = new RadioButtonGroup<>();
    final TextField title = new TextField();
    final ComboBox<CenterDetails> center = new ComboBox<>();
    final SessionGrid grid;

    SessionListView(
            CenterDirectory directory,
            SessionQueries queries,
            SessionDialogs dialogs,
            CurrentUser currentUser,
            Clock clock) {
        this.directory = directory;
        this.queries = queries;
        this.dialogs = dialogs;
        this.plans = currentUser.get().is(Role.COORDINATOR);
        this.grid = new SessionGrid(clock);
        addClassName("session-list");
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(scope -> translate("sessions.scope." + scope));
        scopes.setAriaLabel(translate("sessions.scope"));
        scopes.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        title.setPlaceholder(translate("sessions.search"));
        title.setAriaLabel(translate("sessions.search"));
        title.setPrefixComponent(ActionIcon.SEARCH.create());
        title.setClearButtonVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setMaxLength(160);
        center.setAriaLabel(translate("center"));
        center.setItemLabelGenerator(CenterDetails::name);
        var filters = new Div(scopes, title, center);
        filters.addClassName("filter-bar");
        add(header(), filters, grid);
        follow();
    }

    private PageHeader header() {
        var heading = translate("sessions.title");
        return plans ? new PageHeader(heading, schedule) : new PageHeader(heading);
    }

    private void follow() {
        scopes.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(state.with(event.getValue()));
            }
        });
        title.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(state.withTitle(event.getValue().strip()));
            }
        });
        center.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                change(state.withCenter(event.getValue()));
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        centers = directory.own();
        state = SessionListState.of(event.getLocation().getQueryParameters());
        scopes.setValue(state.scope());
        title.setValue(state.title());
        center.setVisible(centers.size() > 1);
        schedule.setVisible(!centers.isEmpty());
        if (centers.isEmpty()) {
            grid.setEmptyStateComponent(
                    new EmptyState(translate("center.none"), translate("center.none.text")));
            return;
        }
        center.setItems(centers);
        center.setValue(state.centerAmong(centers));
        load();
    }

    private void change(SessionListState changed) {
        state = changed;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ROUTE, state.parameters()));
        load();
    }

    private void load() {
        var chosen = state.centerAmong(centers);
        var filter = state.filter(chosen);
        grid.use(dialogs.options(chosen));
        grid.setEmptyStateComponent(nothing());
        grid.setItems(
                query ->
                        queries
                                .list(
                                        filter,
                                        SessionGrid.sort(query.getSortOrders(), filter.scope()),
                                        query.getPage(),
                                        query.getPageSize())
                                .stream(),
                _ -> Math.toIntExact(queries.count(filter)));
    }

    private EmptyState nothing() {
        if (!state.title().isBlank()) {
            return new EmptyState(
                    translate("sessions.noMatch"), translate("sessions.noMatch.text"));
        }
        var heading = translate("sessions.empty." + state.scope());
        var text = translate("sessions.empty." + state.scope() + ".text");
        return plans && state.scope() == Scope.UPCOMING
                ? new EmptyState(heading, text, scheduleButton("schedule-first"))
                : new EmptyState(heading, text);
    }

    private Button scheduleButton(String testId) {
        var button =
                new Button(
                        translate("sessions.schedule"),
                        _ -> dialogs.schedule(state.centerAmong(centers), this::load));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTestId(testId);
        return button;
    }

    @Override
    public String getPageTitle() {
        return translate("sessions.title");
    }
}
