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
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.FamilyService;
import org.kinward.families.HouseholdOverview;
import org.kinward.families.MemberDetails;
import org.kinward.families.RegisterHousehold;
import org.kinward.families.WaitingSignIn;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** The families of a center and their members. */
@Route("families")
@Menu(title = "menu.families", order = 25, icon = "icons/menu/families.svg")
@RolesAllowed(COORDINATOR)
class FamiliesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory centers;
    private final FamilyDirectory directory;
    private final FamilyService families;

    final Button add = new Button(translate("families.add"), _ -> add());
    final TextField name = new TextField();
    final ComboBox<CenterDetails> center = new ComboBox<>();
    final WaitingList waiting = new WaitingList(this::link);
    final Grid<HouseholdOverview> grid = new Grid<>();

    FamiliesView(CenterDirectory centers, FamilyDirectory directory, FamilyService families) {
        this.centers = centers;
        this.directory = directory;
        this.families = families;
        addClassName("families");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-family");
        name.setAriaLabel(translate("families.search"));
        name.setPlaceholder(translate("families.search"));
        name.setPrefixComponent(ActionIcon.SEARCH.create());
        name.setClearButtonVisible(true);
        name.setMaxLength(120);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(_ -> load());
        center.setAriaLabel(translate("center"));
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> {
            loadWaiting();
            load();
        });
        grid.setId("families");
        grid.getElement().setAttribute("aria-label", translate("families.title"));
        grid.addComponentColumn(FamiliesView::card).setHeader(translate("families.title"));
        var filters = new Div(name, center);
        filters.addClassName("filter-bar");
        add(new PageHeader(translate("families.title"), add), waiting, filters, grid);
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
            var part = name.getValue();
            grid.setEmptyStateComponent(nothing(part));
            grid.setItemsPageable(
                    page ->
                            directory.search(
                                    own.id(), part, page.getPageNumber(), page.getPageSize()),
                    _ -> directory.count(own.id(), part));
        });
    }

    private void loadWaiting() {
        chosen().ifPresent(own -> waiting.show(families.waiting(own.id()), own.zone()));
    }

    private static EmptyState nothing(String part) {
        var state = part.isBlank() ? "empty" : "noMatch";
        return new EmptyState(
                translate("families." + state), translate("families." + state + ".text"));
    }

    private static Component card(HouseholdOverview household) {
        var name = new Span(household.name());
        name.addClassName("card-name");
        var people = household.members().stream().map(FamiliesView::person).collect(joining(", "));
        var card = new Div(name, new Span(people));
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
