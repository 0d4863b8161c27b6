package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
import org.kinward.families.OnboardingService;
import org.kinward.shared.ui.EmptyState;

/** A family's first screen: what is next, where they wait, and one big button. */
@Route("program")
@Menu(title = "menu.program", order = 10, icon = "icons/menu/home.svg")
@RolesAllowed(FAMILY)
class MyProgramView extends FamilyPage {

    private final FamilyProgram program;
    private final OnboardingService onboarding;
    private final ProgramActions actions;

    MyProgramView(
            FamilyProgram program,
            FamilyDirectory families,
            OnboardingService onboarding,
            ProgramActions actions) {
        super(families, "menu.program");
        this.program = program;
        this.onboarding = onboarding;
        this.actions = actions;
    }

    @Override
    void show(HouseholdDetails household) {
        var mine = program.mine();
        boolean nothing = mine.stream().noneMatch(MyProgramView::isLive);
        var find = new RouterLink(translate("program.find"), OpenSessionsView.class);
        find.addClassName("big-button");
        if (onboarding.next().isPresent()) {
            content.add(firstSteps());
        }
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

    /** The way back for whoever put the first steps off. */
    private static Article firstSteps() {
        var way = new Anchor("welcome", translate("program.firstSteps.open"));
        way.getElement().setAttribute("router-link", true);
        way.setTestId("first-steps");
        var card =
                new Article(
                        new H2(translate("program.firstSteps")),
                        new Paragraph(translate("program.firstSteps.text")),
                        way);
        card.addClassNames("session-card", "first-steps");
        return card;
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
