package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.ChangeSeries;
import org.kinward.therapy.TherapyFacts;
import org.kinward.therapy.TherapyScheduling;
import org.kinward.therapy.TherapySeries;

/** Cancels a session for everybody, with a reason for the staff. */
class CancelTherapyDialog extends SubmitDialog {

    private static final int LENGTH = 500;

    private final OpenSession open;
    private final TherapyScheduling scheduling;
    private final TherapySeries series;

    final TextArea reason = new TextArea(translate("session.cancel.reason"));

    final ReachField reach;

    CancelTherapyDialog(OpenSession open, TherapyScheduling scheduling, TherapySeries series) {
        super(translate("therapy.cancel"), translate("therapy.cancel"));
        this.open = open;
        this.scheduling = scheduling;
        this.series = series;
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LENGTH);
        reason.setHelperText(translate("session.cancel.reason.help"));
        reason.setWidthFull();
        reach = new ReachField(open.details().facts());
        add(new Paragraph(translate("therapy.cancel.text")), reach, reason);
        onSubmit(() ->
                TextCheck.required(reason, LENGTH)
                        .map(text -> open.attempt(() -> cancel(open.details().facts(), text)))
                        .orElse(false));
    }

    private boolean cancel(TherapyFacts facts, String text) {
        if (reach.isForSeveral()) {
            var from = new ChangeSeries(facts.id(), facts.edition(), reach.getValue());
            Notices.done(translate("therapy.series.cancelled", series.cancel(from, text)));
        } else {
            scheduling.cancel(facts.id(), facts.edition(), text);
            Notices.done(translate("therapy.cancelled"));
        }
        open.reload();
        return true;
    }
}
