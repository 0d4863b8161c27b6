package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.ui.FamilyPage;
import org.kinward.shared.ui.EmptyState;
import org.kinward.therapy.FamilySession;
import org.kinward.therapy.FamilyTherapy;
import org.kinward.therapy.TherapyState;

/**
 * A family's sessions: what waits for their answer first, then what comes, their goals and wishes,
 * and what is over. Of a session that is no longer theirs nothing is here.
 */
@Route("program/therapy")
@Menu(title = "menu.familyTherapy", order = 10.5, icon = "icons/menu/family-sessions.svg")
@RolesAllowed(FAMILY)
class FamilyTherapyView extends FamilyPage {

    private static final int MOST_PAST = 10;

    private final FamilyTherapy therapy;
    private final FamilyAnswers answers;
    private final FamilyWishes wishes;
    private final Clock clock;

    FamilyTherapyView(
            FamilyTherapy therapy,
            FamilyAnswers answers,
            FamilyWishes wishes,
            FamilyDirectory families,
            Clock clock) {
        super(families, "menu.familyTherapy");
        this.therapy = therapy;
        this.answers = answers;
        this.wishes = wishes;
        this.clock = clock;
        content.getElement().addEventListener(FamilyDoorTimes.LOOK_AGAIN, _ -> changed());
    }

    @Override
    protected void show(HouseholdDetails household) {
        var now = clock.instant();
        var all = therapy.mine();
        var waiting = all.stream().filter(one -> one.waitsAt(now)).toList();
        var coming =
                all.stream()
                        .filter(one -> !waiting.contains(one))
                        .filter(one ->
                                one.isComingAt(now) || one.facts().state() == TherapyState.PROPOSED)
                        .toList();
        if (waiting.isEmpty() && coming.isEmpty()) {
            content.add(
                    new EmptyState(
                            translate("familyTherapy.none"), translate("familyTherapy.none.text")));
        }
        add("familyTherapy.waiting", waiting.stream().map(this::card).toList());
        add("familyTherapy.coming", coming.stream().map(this::card).toList());
        content.add(wishes.requests(household, this::changed));
        content.add(wishes.goals(this::changed));
        addPast(all, waiting, coming);
        FamilyDoorTimes.watch(content, all, now);
    }

    private FamilySessionCard card(FamilySession session) {
        return new FamilySessionCard(session, answers, this::changed);
    }

    private void addPast(
            List<FamilySession> all, List<FamilySession> waiting, List<FamilySession> coming) {
        var past =
                all.stream()
                        .filter(one -> one.facts().startsAt() != null)
                        .filter(one -> !waiting.contains(one) && !coming.contains(one))
                        .sorted(
                                Comparator.comparing(
                                        (FamilySession one) -> one.facts().startsAt(),
                                        Comparator.nullsFirst(Comparator.reverseOrder())))
                        .limit(MOST_PAST)
                        .toList();
        if (!past.isEmpty()) {
            content.add(new Section(heading("familyTherapy.past"), new FamilyPastList(past)));
        }
    }

    private void add(String headingKey, List<? extends Component> cards) {
        if (cards.isEmpty()) {
            return;
        }
        var list = new Div();
        list.addClassName("cards");
        cards.forEach(list::add);
        content.add(new Section(heading(headingKey), list));
    }

    private static H2 heading(String key) {
        return new H2(translate(key));
    }
}
