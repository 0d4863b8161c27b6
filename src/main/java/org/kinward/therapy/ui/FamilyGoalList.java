package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.GoalDetails;
import org.kinward.therapy.MyGoals;

/** What the family wants to reach, in its own words, to add and to check off. */
class FamilyGoalList extends Section {

    private static final int MOST = 300;

    private final MyGoals goals;
    private final Runnable then;
    final TextField words = new TextField(translate("familyTherapy.goal.new"));

    FamilyGoalList(List<GoalDetails> known, MyGoals goals, Runnable then) {
        this.goals = goals;
        this.then = then;
        add(
                new H2(translate("familyTherapy.goals")),
                new Paragraph(translate("familyTherapy.goals.text")));
        if (!known.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("message-list");
            known.forEach(goal -> list.add(line(goal)));
            add(list);
        }
        words.setWidthFull();
        words.setMaxLength(MOST);
        var save = new Button(translate("familyTherapy.goal.add"), _ -> save());
        var bar = new Div(save);
        bar.addClassName("card-actions");
        add(words, bar);
    }

    private ListItem line(GoalDetails goal) {
        var check = new Checkbox(goal.words(), goal.reachedAt() != null);
        check.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Attempt.run(() -> goals.mark(goal.id(), change.getValue()));
                then.run();
            }
        });
        var drop = new Button(translate("familyTherapy.goal.drop"));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(drop.getText() + ": " + goal.words());
        drop.addClickListener(_ ->
                Confirm.ask(
                        translate("familyTherapy.goal.drop"),
                        translate("familyTherapy.goal.drop.text"),
                        translate("familyTherapy.goal.drop"),
                        () -> {
                            Attempt.run(() -> goals.drop(goal.id()));
                            then.run();
                        }));
        var line = new ListItem(check, drop);
        line.addClassName("goal");
        return line;
    }

    private void save() {
        TextCheck.required(words, MOST)
                .flatMap(text -> Attempt.get(() -> goals.add(text)))
                .ifPresent(_ -> then.run());
    }
}
