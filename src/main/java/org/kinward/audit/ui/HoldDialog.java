package org.kinward.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.kinward.audit.AuditQueries;
import org.kinward.audit.PlaceHold;
import org.kinward.centers.CenterId;
import org.kinward.shared.PlainText;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/** Asks what is to be held, and why. */
class HoldDialog extends SubmitDialog {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;

    final SubjectBox subject;
    final TextArea reason = new TextArea(translate("holds.reason"));

    HoldDialog(CenterId center, AuditQueries queries, Consumer<PlaceHold> place, Runnable done) {
        super(translate("holds.place"), translate("holds.place"));
        subject = new SubjectBox(queries);
        subject.of(center);
        subject.setHelperText(translate("holds.subject.help"));
        subject.setWidthFull();
        reason.setHelperText(translate("holds.reason.help"));
        reason.setErrorMessage(translate("audit.purpose.invalid"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        var fields = new Div(subject, reason);
        fields.addClassName("dialog-fields");
        add(fields);
        onSubmit(() -> {
            var text = reason.getValue().strip();
            boolean good = text.length() >= SHORTEST && PlainText.Check.isPlain(text);
            reason.setInvalid(!good);
            if (!good) {
                reason.focus();
                return false;
            }
            var request = new PlaceHold(center, subject.id().orElse(null), text);
            boolean placed = Attempt.run(() -> place.accept(request));
            if (placed) {
                done.run();
            }
            return placed;
        });
    }
}
