package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.education.FamilyProgram;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.ui.FamilyPage;
import org.kinward.shared.ui.EmptyState;

/** The sessions a family can sign up for. */
@Route("program/sessions")
@Menu(title = "menu.openSessions", order = 11, icon = "icons/menu/sign-up.svg")
@RolesAllowed(FAMILY)
class OpenSessionsView extends FamilyPage {

    private final FamilyProgram program;
    private final ProgramActions actions;

    OpenSessionsView(FamilyProgram program, FamilyDirectory families, ProgramActions actions) {
        super(families, "menu.openSessions");
        this.program = program;
        this.actions = actions;
    }

    @Override
    protected void show(HouseholdDetails household) {
        var cards = new Div();
        cards.addClassName("cards");
        content.add(cards);
        var open = program.open();
        if (open.isEmpty()) {
            cards.add(
                    new EmptyState(
                            translate("program.noneOpen"), translate("program.noneOpen.text")));
        }
        open.forEach(session ->
                cards.add(
                        new SessionCard(
                                session,
                                household,
                                actions.button(session, household, this::changed))));
    }
}
