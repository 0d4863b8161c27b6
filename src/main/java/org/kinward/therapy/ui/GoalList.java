package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.FamilyGoals;
import org.kinward.therapy.GoalDetails;

/** What a family wants to reach, to check off and to add to. */
class GoalList extends Div {

    private static final int LENGTH = 300;

    private final FamilyGoals goals;
    private final CenterId center;
    private final HouseholdId household;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(translate("therapy.goals.none"));

    final TextField words = new TextField(translate("therapy.goal"));
    final Button add = new Button(translate("therapy.goal.add"), _ -> add());

    GoalList(FamilyGoals goals, CenterId center, HouseholdId household) {
        this.goals = goals;
        this.center = center;
        this.household = household;
        addClassName("stack");
        list.addClassName("card-list");
        words.setMaxLength(LENGTH);
        words.setHelperText(translate("therapy.goal.help"));
        add.setTestId("add-goal");
        var row = new Div(words, add);
        row.addClassName("actions");
        add(none, list, row);
        load();
    }

    private void load() {
        var found = goals.of(center, household);
        list.removeAll();
        list.setVisible(!found.isEmpty());
        none.setVisible(found.isEmpty());
        found.forEach(goal -> list.add(item(goal)));
    }

    private ListItem item(GoalDetails goal) {
        var reached = new Checkbox(goal.words(), goal.reachedAt() != null);
        reached.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var _ = Attempt.run(() -> goals.mark(goal.id(), event.getValue()));
                load();
            }
        });
        var drop = new Button(translate("therapy.goal.drop"), _ -> drop(goal));
        drop.setAriaLabel(translate("therapy.goal.drop") + ": " + goal.words());
        drop.setTestId("drop-goal");
        return new ListItem(reached, drop);
    }

    private void add() {
        TextCheck.required(words, LENGTH)
                .filter(text -> Attempt.get(() -> goals.add(center, household, text)).isPresent())
                .ifPresent(_ -> {
                    words.clear();
                    load();
                });
    }

    private void drop(GoalDetails goal) {
        Confirm.ask(
                translate("therapy.goal.drop.title"),
                translate("therapy.goal.drop.text"),
                translate("therapy.goal.drop"),
                () -> {
                    var _ = Attempt.run(() -> goals.drop(goal.id()));
                    load();
                });
    }
}
