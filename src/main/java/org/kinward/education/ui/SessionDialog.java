package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionRefused;
import org.kinward.scheduling.BookingRefused;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.ConflictReason;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/** A session's form with its button; a refusal that belongs to a field is said at that field. */
class SessionDialog extends SubmitDialog {

    final SessionForm form;
    private final BiConsumer<SessionPlan, Set<ConflictReason>> saving;
    @Nullable ClashWarning warning;

    SessionDialog(
            String title, SessionForm form, BiConsumer<SessionPlan, Set<ConflictReason>> saving) {
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
            saving.accept(plan, overruledFor(plan));
            return true;
        } catch (BookingRefused clash) {
            warn(plan, clash.conflicts());
            return false;
        } catch (SessionRefused refusal) {
            if (!form.mark(refusal)) {
                throw refusal;
            }
            return false;
        }
    }

    private Set<ConflictReason> overruledFor(SessionPlan plan) {
        return warning == null ? Set.of() : warning.overruledFor(plan);
    }

    private void warn(SessionPlan plan, List<Conflict> conflicts) {
        if (warning != null) {
            remove(warning);
        }
        warning = new ClashWarning(plan, conflicts, form.options());
        addComponentAsFirst(warning);
    }
}
