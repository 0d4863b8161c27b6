package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.ui.FamilyPanel;
import org.kinward.therapy.FamilyGoals;
import org.kinward.therapy.TherapyQueries;

/** A family's therapy sessions, those to come and those that were, and its goals. */
@SpringComponent
class TherapyPanel implements FamilyPanel {

    private final TherapyQueries queries;
    private final FamilyGoals goals;

    TherapyPanel(TherapyQueries queries, FamilyGoals goals) {
        this.queries = queries;
        this.goals = goals;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String titleKey() {
        return "panel.therapy";
    }

    @Override
    public Optional<Component> show(HouseholdDetails household) {
        var rows = queries.ofHousehold(household.center(), household.id());
        var panel = new Div();
        panel.addClassName("stack");
        panel.add(
                rows.isEmpty()
                        ? new Paragraph(translate("panel.therapy.none"))
                        : new TherapyList(rows));
        panel.add(
                new H3(translate("therapy.goals")),
                new GoalList(goals, household.center(), household.id()));
        return Optional.of(panel);
    }
}
