package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.kinward.privacy.ConsentDetails;
import org.kinward.privacy.RevocationMethod;
import org.kinward.privacy.RevokeConsent;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** The client takes a consent back. */
class RevokeDialog extends SubmitDialog {

    private static final int LENGTH = 300;

    final RadioButtonGroup<RevocationMethod> method =
            new RadioButtonGroup<>(translate("consent.revoke.method"));
    final TextField reason = new TextField(translate("consent.revoke.reason"));

    RevokeDialog(ConsentDetails consent, Consumer<RevokeConsent> revoking) {
        super(
                translate("consent.revoke.title", consent.recipientName()),
                translate("consent.revoke"));
        method.setItems(RevocationMethod.values());
        method.setItemLabelGenerator(item -> translate("revocation." + item));
        method.setValue(RevocationMethod.WRITTEN);
        reason.setMaxLength(LENGTH);
        reason.setHelperText(translate("consent.revoke.reason.help"));
        var fields = new Div(method, reason);
        fields.addClassName("stack");
        add(new Paragraph(translate("consent.revoke.text", consent.recipientName())), fields);
        submitOnEnterIn(fields);
        onSubmit(() ->
                TextCheck.optional(reason, LENGTH)
                        .map(text ->
                                Attempt.run(() ->
                                        revoking.accept(
                                                new RevokeConsent(
                                                        consent.id(), method.getValue(), text))))
                        .orElse(false));
    }
}
