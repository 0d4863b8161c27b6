package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kinward.education.EnrollmentStatus;
import org.kinward.education.FamilyProgram;
import org.kinward.education.ProgramSession;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdDetails;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;

/** A family's first screen: what is next, where they wait, and one big button. */
@Route("program")
@Menu(title = "menu.program", order = 10, icon = "icons/menu/home.svg")
@RolesAllowed(FAMILY)
class MyProgramView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FamilyProgram program;
    private final FamilyDirectory families;
    private final ProgramActions actions;
    final Div content = new Div();

    MyProgramView(FamilyProgram program, FamilyDirectory families, ProgramActions actions) {
        this.program = program;
        this.families = families;
        this.actions = actions;
        addClassName("family-page");
        add(new PageHeader(getPageTitle()), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        content.removeAll();
        families.own().ifPresentOrElse(this::show, () -> content.add(NotLinked.create()));
    }

    private void show(HouseholdDetails household) {
        var mine = program.mine();
        boolean nothing = mine.stream().noneMatch(MyProgramView::isLive);
        var find = new RouterLink(translate("program.find"), OpenSessionsView.class);
        find.addClassName("big-button");
        if (nothing) {
            content.add(
                    new EmptyState(
                            translate("program.nothing"), translate("program.nothing.text"), find));
        }
        add("program.next", with(mine, EnrollmentStatus.CONFIRMED), household);
        add("program.inLine", with(mine, EnrollmentStatus.WAITLISTED), household);
        add("program.calledOff", with(mine, EnrollmentStatus.SESSION_CANCELLED), household);
        if (!nothing) {
            content.add(find);
        }
    }

    private void add(String headingKey, List<ProgramSession> sessions, HouseholdDetails household) {
        if (sessions.isEmpty()) {
            return;
        }
        var section = new Section(new H2(translate(headingKey)));
        var cards = new Div();
        cards.addClassName("cards");
        for (ProgramSession session : sessions) {
            cards.add(
                    isLive(session) && actions.mayCancel(session)
                            ? new SessionCard(
                                    session, actions.button(session, household, this::load))
                            : new SessionCard(session));
        }
        section.add(cards);
        content.add(section);
    }

    private static List<ProgramSession> with(List<ProgramSession> mine, EnrollmentStatus status) {
        return mine.stream()
                .filter(session -> session.mine() != null && session.mine().status() == status)
                .toList();
    }

    private static boolean isLive(ProgramSession session) {
        return session.mine() != null && session.mine().status().isLive();
    }

    @Override
    public String getPageTitle() {
        return translate("menu.program");
    }
}
