package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.COORDINATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinward.families.HouseholdId;
import org.kinward.families.HouseholdPage;
import org.kinward.shared.Ids;
import org.kinward.shared.NotFound;
import org.kinward.shared.ui.PageHeader;

/** One family: its people, how to reach them safely, and what other modules know of it. */
@Route("families/:" + FamilyView.HOUSEHOLD)
@RolesAllowed(COORDINATOR)
class FamilyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String HOUSEHOLD = "household";

    private final FamilyParts parts;
    private final MergeDesk merges;
    private final PageHeader header;
    private final Div joined = new Div();
    private final Div people = new Div();
    private final Div below = new Div();
    private Optional<HouseholdPage> page = Optional.empty();

    final Button rename = new Button(translate("family.rename"), _ -> rename());
    final Button addPerson = new Button(translate("families.member.add"), _ -> addPerson());
    final List<MemberCard> cards = new ArrayList<>();

    FamilyView(FamilyParts parts, MergeDesk merges) {
        this.parts = parts;
        this.merges = merges;
        addClassName("family-details");
        rename.setTestId("rename");
        addPerson.setTestId("add-person");
        people.addClassName("member-cards");
        header = new PageHeader("", rename, addPerson);
        below.addClassName("family-panels");
        add(
                new RouterLink(translate("family.back"), FamiliesView.class),
                header,
                joined,
                people,
                below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(HOUSEHOLD).orElseThrow(NotFound::new);
        load(new HouseholdId(Ids.parse(id)));
    }

    private void load(HouseholdId id) {
        var found = parts.read(id);
        page = Optional.of(found);
        header.setHeading(found.name());
        var actions =
                parts.actions(
                        found, entry -> merges.open(entry, found, this::reload), this::reload);
        cards.clear();
        found.members().forEach(entry -> cards.add(new MemberCard(entry, found, actions)));
        joined.removeAll();
        merges.notes(found, this::reload).ifPresent(joined::add);
        people.removeAll();
        people.add(List.copyOf(cards));
        below.removeAll();
        below.add(parts.contacts(found));
        parts.panels()
                .forEach(panel ->
                        panel.show(found.household())
                                .ifPresent(content ->
                                        below.add(
                                                new Section(
                                                        new H2(translate(panel.titleKey())),
                                                        content))));
    }

    private void reload() {
        page.map(now -> now.household().id()).ifPresent(this::load);
    }

    private void rename() {
        page.ifPresent(now -> parts.rename(now, this::reload));
    }

    private void addPerson() {
        page.ifPresent(now -> parts.addPerson(now, this::reload));
    }

    @Override
    public String getPageTitle() {
        // The browser keeps titles; a family's name stays out of them.
        return translate("family");
    }
}
