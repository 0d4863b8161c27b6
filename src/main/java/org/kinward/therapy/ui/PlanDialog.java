package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.function.Predicate;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.therapy.TherapyPlan;
import org.kinward.therapy.TherapyRefused;

/** A session's form with its button; a refusal that belongs to a field is said at that field. */
class PlanDialog extends SubmitDialog {

    final PlanForm form;

    PlanDialog(String title, PlanForm form) {
        super(title, translate("action.save"));
        this.form = form;
        setWidth("48rem");
        addClassName("therapy-dialog");
        // Enter chooses in its lists and begins a line in its text, so it does not submit.
        add(form);
    }

    /** What saving does; it tells whether it went through. */
    final PlanDialog saves(Predicate<TherapyPlan> saving) {
        onSubmit(() ->
                form.read()
                        .flatMap(plan -> Attempt.get(() -> wentThrough(plan, saving)))
                        .orElse(false));
        return this;
    }

    private boolean wentThrough(TherapyPlan plan, Predicate<TherapyPlan> saving) {
        try {
            return saving.test(plan);
        } catch (TherapyRefused refusal) {
            if (!form.mark(refusal)) {
                throw refusal;
            }
            return false;
        }
    }
}
