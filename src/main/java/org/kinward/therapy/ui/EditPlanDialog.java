package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.jspecify.annotations.Nullable;
import org.kinward.shared.ui.Notices;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyPlan;
import org.kinward.therapy.TherapyQueries;
import org.kinward.therapy.TherapyRefused;
import org.kinward.therapy.TherapyScheduling;

/**
 * The form of a session that is there; an edit somebody else made meanwhile is never lost unseen.
 */
class EditPlanDialog extends PlanDialog {

    private final OpenSession open;
    private final TherapyQueries queries;
    private final TherapyScheduling scheduling;
    private TherapyDetails read;
    @Nullable ChangedPanel changed;

    EditPlanDialog(
            PlanForm form, OpenSession open, TherapyQueries queries, TherapyScheduling scheduling) {
        super(translate("therapy.edit"), form);
        this.open = open;
        this.queries = queries;
        this.scheduling = scheduling;
        this.read = open.details();
        saves(this::save);
    }

    private boolean save(TherapyPlan plan) {
        var facts = read.facts();
        try {
            return new Overruling(
                            open.against(),
                            overruled ->
                                    scheduling.change(facts.id(), facts.edition(), plan, overruled),
                            this::done)
                    .book();
        } catch (TherapyRefused refusal) {
            if (refusal.reason() != TherapyRefused.Reason.CHANGED_MEANWHILE) {
                throw refusal;
            }
            sayWhatChanged();
            return false;
        }
    }

    private void done() {
        Notices.done(translate("therapy.changed"));
        close();
        open.reload();
    }

    /** Who saves again after this has read it. */
    private void sayWhatChanged() {
        var before = read;
        read = queries.details(before.facts().id());
        if (changed != null) {
            remove(changed);
        }
        changed = new ChangedPanel(before, read);
        addComponentAsFirst(changed);
    }
}
