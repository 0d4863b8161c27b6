package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.kinward.notifications.MessageRow;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Sends a message once more, and says why. */
class ResendDialog extends SubmitDialog {

    private static final int LENGTH = 200;

    final TextField reason = new TextField(translate("outbox.reason"));

    ResendDialog(MessageRow row, Consumer<String> resending, Runnable done) {
        super(translate("outbox.resend.title", row.to()), translate("outbox.resend"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LENGTH);
        reason.setHelperText(translate("outbox.reason.help"));
        var fields = new Div(reason);
        fields.addClassName("stack");
        add(new Paragraph(translate("outbox.resend.text")), fields);
        submitOnEnterIn(fields);
        onSubmit(() -> {
            boolean went =
                    TextCheck.required(reason, LENGTH)
                            .map(text -> Attempt.run(() -> resending.accept(text)))
                            .orElse(false);
            if (went) {
                done.run();
            }
            return went;
        });
    }
}
