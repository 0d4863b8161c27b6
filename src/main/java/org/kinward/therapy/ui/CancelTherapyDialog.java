package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.TherapyScheduling;

/** Cancels a session for everybody, with a reason for the staff. */
class CancelTherapyDialog extends SubmitDialog {

    private static final int LENGTH = 500;

    final TextArea reason = new TextArea(translate("session.cancel.reason"));

    CancelTherapyDialog(OpenSession open, TherapyScheduling scheduling) {
        super(translate("therapy.cancel"), translate("therapy.cancel"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LENGTH);
        reason.setHelperText(translate("session.cancel.reason.help"));
        reason.setWidthFull();
        add(new Paragraph(translate("therapy.cancel.text")), reason);
        onSubmit(() ->
                TextCheck.required(reason, LENGTH)
                        .map(text -> open.attempt(() -> {
                            var facts = open.details().facts();
                            scheduling.cancel(facts.id(), facts.edition(), text);
                            Notices.done(translate("therapy.cancelled"));
                            open.reload();
                            return true;
                        }))
                        .orElse(false));
    }
}
