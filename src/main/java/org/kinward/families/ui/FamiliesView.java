package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;
import static org.kinward.identity.Role.Names.COORDINATOR;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.FamilyFilter;
import org.kinward.families.FamilyList;
import org.kinward.families.FamilyListRow;
import org.kinward.families.FamilyService;
import org.kinward.families.FamilyState;
import org.kinward.families.MemberDetails;
import org.kinward.families.RegisterHousehold;
import org.kinward.families.WaitingSignIn;
import org.kinward.shared.Language;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** The families of a center and their members. */
@Route("families")
@Menu(title = "menu.families", order = 25, icon = "icons/menu/families.svg")
@RolesAllowed(COORDINATOR)
class FamiliesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final CenterDirectory centers;
    private final FamilyDirectory directory;
    private final FamilyList list;
    private final FamilyService families;
    private final List<FamilyListRow> rows = new ArrayList<>();

    final Button add = new Button(translate("families.add"), _ -> add());
    final TextField name = new TextField();
    final ComboBox<CenterDetails> center = new ComboBox<>();
    final WaitingList waiting = new WaitingList(this::link);
    final Select<FamilyState> state = new Select<>();
    final Select<Language> language = new Select<>();
    final Grid<FamilyListRow> grid = new Grid<>();
    final Button more = new Button(translate("families.more"), _ -> next());

    FamiliesView(
            CenterDirectory centers,
            FamilyDirectory directory,
            FamilyList list,
            FamilyService families) {
        this.centers = centers;
        this.directory = directory;
        this.list = list;
        this.families = families;
        addClassName("families");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-family");
        prepareFilters();
        center.setAriaLabel(translate("center"));
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> {
            loadWaiting();
            load();
        });
        grid.setId("families");
        grid.getElement().setAttribute("aria-label", translate("families.title"));
        grid.addComponentColumn(FamiliesView::card).setHeader(translate("families.title"));
        more.setTestId("more-families");
        more.setVisible(false);
        var filters = new Div(name, state, language, center);
        filters.addClassName("filter-bar");
        add(
                new PageHeader(translate("families.title"), importing(), add),
                waiting,
                filters,
                grid,
                more);
    }

    private static RouterLink importing() {
        var link = new RouterLink(translate("import.title"), ImportView.class);
        link.getElement().setAttribute("data-testid", "import");
        return link;
    }

    private void prepareFilters() {
        name.setAriaLabel(translate("families.search"));
        name.setPlaceholder(translate("families.search"));
        name.setPrefixComponent(ActionIcon.SEARCH.create());
        name.setClearButtonVisible(true);
        name.setMaxLength(254);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(_ -> load());
        state.setAriaLabel(translate("families.state"));
        state.setItems(FamilyState.values());
        state.setItemLabelGenerator(each -> translate("families.state." + each));
        state.setValue(FamilyState.ALL);
        state.addValueChangeListener(_ -> load());
        language.setAriaLabel(translate("family.profile.language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(translate("families.language.all"));
        language.setItemLabelGenerator(each ->
                each == null ? translate("families.language.all") : translate("language." + each));
        language.addValueChangeListener(_ -> load());
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
        rows.clear();
        grid.setEmptyStateComponent(nothing());
        next();
    }

    /** Reads on after the last family that is shown. */
    private void next() {
        chosen().ifPresent(own -> {
            var filter =
                    new FamilyFilter(
                            own.id(), name.getValue(), language.getValue(), state.getValue());
            var last = rows.isEmpty() ? null : rows.getLast();
            Attempt.get(() -> list.page(filter, last, PAGE))
                    .ifPresent(page -> {
                        rows.addAll(page.rows());
                        grid.setItems(List.copyOf(rows));
                        more.setVisible(page.more());
                    });
        });
    }

    private void loadWaiting() {
        chosen().ifPresent(own -> waiting.show(families.waiting(own.id()), own.zone()));
    }

    private EmptyState nothing() {
        boolean all =
                name.getValue().isBlank()
                        && state.getValue() == FamilyState.ALL
                        && language.isEmpty();
        var kind = all ? "empty" : "noMatch";
        return new EmptyState(
                translate("families." + kind), translate("families." + kind + ".text"));
    }

    private static Component card(FamilyListRow household) {
        var name =
                new RouterLink(
                        household.name(),
                        FamilyView.class,
                        new RouteParameters(
                                FamilyView.HOUSEHOLD, household.id().value().toString()));
        name.addClassName("card-name");
        var people = household.members().stream().map(FamiliesView::person).collect(joining(", "));
        var card = new Div(name, new Span(people));
        if (!household.signsIn()) {
            card.add(new StatusBadge(translate("families.noSignIn"), Tone.NEUTRAL));
        }
        card.addClassName("family-card");
        return card;
    }

    private static String person(MemberDetails member) {
        return translate(
                "families.member",
                member.fullName(),
                translate("relationship." + member.relationship()));
    }

    private void add() {
        chosen().ifPresent(own ->
                new AddFamilyDialog(
                                (household, members) -> {
                                    families.register(
                                            new RegisterHousehold(own.id(), household, members));
                                    Notices.done(translate("families.added"));
                                    load();
                                })
                        .open());
    }

    private void link(WaitingSignIn person) {
        chosen().ifPresent(own ->
                new LinkDialog(
                                directory,
                                own.id(),
                                person,
                                member -> {
                                    families.link(member, person.account());
                                    Notices.done(translate("families.linked", person.name()));
                                    loadWaiting();
                                })
                        .open());
    }

    private Optional<CenterDetails> chosen() {
        return Optional.ofNullable(center.getValue());
    }

    @Override
    public String getPageTitle() {
        return translate("families.title");
    }
}
