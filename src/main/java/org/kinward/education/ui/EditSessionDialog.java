package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinward.education.EditConflict;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionPlan;

/**
 * Changes a session. When somebody else changed it meanwhile, the input stays and a panel tells who
 * changed what; the editor takes that state, or puts the own changes on top of it.
 */
class EditSessionDialog extends SessionDialog {

    private final SessionEdit edit;
    private final Supplier<SessionOptions> options;
    @Nullable ConflictPanel conflict;

    EditSessionDialog(
            SessionForm form,
            SessionEdit edit,
            Supplier<SessionOptions> options,
            Runnable afterwards) {
        super(
                translate("session.edit"),
                form,
                (plan, despite) -> {
                    edit.save(plan, despite);
                    afterwards.run();
                });
        this.edit = edit;
        this.options = options;
    }

    @Override
    boolean wentThrough(SessionPlan plan) {
        try {
            return super.wentThrough(plan);
        } catch (EditConflict changedMeanwhile) {
            show(changedMeanwhile.current(), plan);
            return false;
        }
    }

    private void show(SessionDetails current, SessionPlan mine) {
        hide();
        // The other editor may have added the room or module they chose.
        var choices = options.get();
        form.offer(choices, mine);
        var panel =
                new ConflictPanel(
                        new SessionDifference(edit.seen(), current, mine, choices),
                        () -> useTheirs(current),
                        () -> applyMine(current));
        addComponentAsFirst(panel);
        conflict = panel;
    }

    private void useTheirs(SessionDetails current) {
        edit.see(current);
        form.show(current.plan());
        hide();
    }

    private void applyMine(SessionDetails current) {
        form.read()
                .ifPresent(mine -> {
                    form.show(PlanMerge.onto(current.plan(), edit.seen().plan(), mine));
                    edit.see(current);
                    hide();
                    if (save()) {
                        close();
                    }
                });
    }

    private void hide() {
        if (conflict != null) {
            remove(conflict);
            conflict = null;
        }
    }
}
