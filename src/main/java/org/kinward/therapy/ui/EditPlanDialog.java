package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Notices;
import org.kinward.therapy.ChangeSeries;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyPlan;
import org.kinward.therapy.TherapyQueries;
import org.kinward.therapy.TherapyRefused;
import org.kinward.therapy.TherapyScheduling;
import org.kinward.therapy.TherapySeries;

/**
 * The form of a session that is there; an edit somebody else made meanwhile is never lost unseen.
 */
class EditPlanDialog extends PlanDialog {

    private final OpenSession open;
    private final TherapyQueries queries;
    private final TherapyScheduling scheduling;
    private final TherapySeries series;
    private final Supplier<ConflictWords> words;
    private TherapyDetails read;
    final ReachField reach;
    @Nullable ChangedPanel changed;

    EditPlanDialog(
            PlanForm form,
            OpenSession open,
            TherapyQueries queries,
            TherapyScheduling scheduling,
            TherapySeries series,
            Supplier<ConflictWords> words) {
        super(translate("therapy.edit"), form);
        this.open = open;
        this.queries = queries;
        this.scheduling = scheduling;
        this.series = series;
        this.words = words;
        this.read = open.details();
        this.reach = new ReachField(read.facts());
        reach.setHelperText(translate("therapy.reach.help"));
        addComponentAsFirst(reach);
        saves(this::save);
    }

    private boolean save(TherapyPlan plan) {
        try {
            return reach.isForSeveral() ? saveSeveral(plan) : saveOne(plan);
        } catch (TherapyRefused refusal) {
            if (refusal.reason() != TherapyRefused.Reason.CHANGED_MEANWHILE) {
                throw refusal;
            }
            sayWhatChanged();
            return false;
        }
    }

    private boolean saveOne(TherapyPlan plan) {
        var facts = read.facts();
        return new Overruling(
                        words.get(),
                        overruled ->
                                scheduling.change(facts.id(), facts.edition(), plan, overruled),
                        this::done)
                .book();
    }

    private boolean saveSeveral(TherapyPlan plan) {
        var facts = read.facts();
        var from = new ChangeSeries(facts.id(), facts.edition(), reach.getValue());
        return new SeriesSteps(
                        SeriesWork.CHANGE,
                        words.get(),
                        facts.zone(),
                        doubts -> series.change(from, plan, doubts),
                        this::leave)
                .run();
    }

    private void done() {
        Notices.done(translate("therapy.changed"));
        leave();
    }

    private void leave() {
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
