package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionRefused;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/** A session's form with its button; a refusal that belongs to a field is said at that field. */
class SessionDialog extends SubmitDialog {

    final SessionForm form;
    private final Consumer<SessionPlan> saving;

    SessionDialog(String title, SessionForm form, Consumer<SessionPlan> saving) {
        super(title, translate("action.save"));
        this.form = form;
        this.saving = saving;
        addClassName("session-dialog");
        var fields = new Div(form);
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    final boolean save() {
        return form.read().flatMap(plan -> Attempt.get(() -> wentThrough(plan))).orElse(false);
    }

    /** Saves the plan; false where the dialog itself has said why not. */
    boolean wentThrough(SessionPlan plan) {
        try {
            saving.accept(plan);
            return true;
        } catch (SessionRefused refusal) {
            if (!form.mark(refusal)) {
                throw refusal;
            }
            return false;
        }
    }
}
