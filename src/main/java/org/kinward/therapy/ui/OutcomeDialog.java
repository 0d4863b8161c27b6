package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.Numbers;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.HeldSession;
import org.kinward.therapy.Outcome;
import org.kinward.therapy.TherapyOutcomes;

/** Writes down what became of a session, and says where clinical notes belong. */
class OutcomeDialog extends SubmitDialog {

    private static final int LENGTH = 300;

    private final OpenSession open;
    private final TherapyOutcomes outcomes;

    final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(translate("therapy.outcome"));
    final IntegerField minutes = Numbers.field("therapy.outcome.minutes", 1, 1440);
    final TextField nextStep = new TextField(translate("therapy.outcome.next"));

    OutcomeDialog(OpenSession open, TherapyOutcomes outcomes) {
        super(translate("therapy.record"), translate("action.save"));
        this.open = open;
        this.outcomes = outcomes;
        var notes = open.details().notes();
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> translate("therapy.outcome." + one));
        outcome.setRequiredIndicatorVisible(true);
        outcome.addValueChangeListener(_ -> minutes.setVisible(isHeld()));
        outcome.setValue(notes.outcome());
        var held = notes.minutesHeld();
        minutes.setValue(held == null ? open.details().facts().minutes() : held);
        nextStep.setMaxLength(LENGTH);
        nextStep.setHelperText(translate("therapy.outcome.next.help"));
        nextStep.setValue(notes.nextStep() == null ? "" : notes.nextStep());
        var where = new Paragraph(translate("therapy.notes.where"));
        where.addClassName("contact-warning");
        var fields = new Div(outcome, minutes, nextStep);
        fields.addClassName("stack");
        add(where, fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    private boolean save() {
        var words = TextCheck.optional(nextStep, LENGTH);
        boolean counted = !isHeld() || Numbers.check(minutes, false);
        if (outcome.isEmpty()) {
            TextCheck.refuse(outcome, translate("input.required"));
            return false;
        }
        return counted && words.map(this::record).orElse(false);
    }

    private boolean isHeld() {
        return outcome.getValue() != Outcome.NOT_HELD;
    }

    private boolean record(String words) {
        return open.attempt(() -> {
            var facts = open.details().facts();
            outcomes.record(
                    new HeldSession(
                            facts.id(),
                            outcome.getValue(),
                            isHeld() ? minutes.getValue() : 0,
                            words.isEmpty() ? null : words,
                            facts.edition()));
            Notices.done(translate("saved"));
            open.reload();
            return true;
        });
    }
}
