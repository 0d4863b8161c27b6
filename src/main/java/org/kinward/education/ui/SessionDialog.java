package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionRefused;
import org.kinward.education.SessionRow;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/** A session's form with its button; a refusal that belongs to a field is said at that field. */
class SessionDialog extends SubmitDialog {

    final SessionForm form;
    private final Consumer<SessionPlan> saving;
    private final Function<SessionPlan, List<SessionRow>> clashes;
    @Nullable ClashWarning warning;

    SessionDialog(
            String title,
            SessionForm form,
            Function<SessionPlan, List<SessionRow>> clashes,
            Consumer<SessionPlan> saving) {
        super(title, translate("action.save"));
        this.form = form;
        this.clashes = clashes;
        this.saving = saving;
        addClassName("session-dialog");
        var fields = new Div(form);
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    final boolean save() {
        return form.read()
                .flatMap(plan -> Attempt.get(() -> isWarnedOf(plan) && wentThrough(plan)))
                .orElse(false);
    }

    /** Whether nothing clashes with the plan, or the person has read what does. */
    private boolean isWarnedOf(SessionPlan plan) {
        if (warning != null && warning.covers(plan)) {
            return true;
        }
        if (warning != null) {
            remove(warning);
            warning = null;
        }
        var found = clashes.apply(plan);
        if (!found.isEmpty()) {
            warning = new ClashWarning(plan, found, form.options());
            addComponentAsFirst(warning);
        }
        return found.isEmpty();
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
