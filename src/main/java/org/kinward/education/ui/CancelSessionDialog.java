package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Cancels a session for everybody, with a reason for the staff. */
class CancelSessionDialog extends SubmitDialog {

    private static final int LENGTH = 500;

    final TextArea reason = new TextArea(translate("session.cancel.reason"));

    CancelSessionDialog(Consumer<String> cancelling) {
        super(translate("session.cancel"), translate("session.cancel"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LENGTH);
        reason.setHelperText(translate("session.cancel.reason.help"));
        reason.setWidthFull();
        add(new Paragraph(translate("session.cancel.text")), reason);
        onSubmit(() ->
                TextCheck.required(reason, LENGTH)
                        .map(text -> Attempt.run(() -> cancelling.accept(text)))
                        .orElse(false));
    }
}
