package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.kinward.education.EnrollmentStatus;
import org.kinward.education.FamilyProgram;
import org.kinward.education.ProgramSession;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.ui.FamilyPage;
import org.kinward.families.ui.ProgramCard;
import org.kinward.shared.ui.EmptyState;

/** A family's first screen: what is next, where they wait, and one big button. */
@Route("program")
@Menu(title = "menu.program", order = 10, icon = "icons/menu/home.svg")
@RolesAllowed(FAMILY)
class MyProgramView extends FamilyPage {

    private final FamilyProgram program;
    private final ProgramActions actions;
    private final List<ProgramCard> cards;

    MyProgramView(
            FamilyProgram program,
            FamilyDirectory families,
            ProgramActions actions,
            List<ProgramCard> cards) {
        super(families, "menu.program");
        this.cards = cards.stream().sorted(Comparator.comparingInt(ProgramCard::order)).toList();
        this.program = program;
        this.actions = actions;
    }

    @Override
    protected void show(HouseholdDetails household) {
        cards.forEach(card -> card.show().ifPresent(content::add));
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
                                    session,
                                    household,
                                    actions.button(session, household, this::changed))
                            : new SessionCard(session, household));
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
}
