package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.education.FamilyProgram;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdDetails;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;

/** The sessions a family can sign up for. */
@Route("program/sessions")
@Menu(title = "menu.openSessions", order = 11, icon = "icons/menu/sign-up.svg")
@RolesAllowed(FAMILY)
class OpenSessionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FamilyProgram program;
    private final FamilyDirectory families;
    private final ProgramActions actions;
    final Div cards = new Div();

    OpenSessionsView(FamilyProgram program, FamilyDirectory families, ProgramActions actions) {
        this.program = program;
        this.families = families;
        this.actions = actions;
        addClassName("family-page");
        cards.addClassName("cards");
        add(new PageHeader(getPageTitle()), cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        cards.removeAll();
        families.own().ifPresentOrElse(this::show, () -> cards.add(NotLinked.create()));
    }

    private void show(HouseholdDetails household) {
        var open = program.open();
        if (open.isEmpty()) {
            cards.add(
                    new EmptyState(
                            translate("program.noneOpen"), translate("program.noneOpen.text")));
        }
        open.forEach(session ->
                cards.add(
                        new SessionCard(session, actions.button(session, household, this::load))));
    }

    @Override
    public String getPageTitle() {
        return translate("menu.openSessions");
    }
}
