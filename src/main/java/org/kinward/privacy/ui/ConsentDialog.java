package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinward.privacy.ClientDetails;
import org.kinward.privacy.PrivacyRefused;
import org.kinward.privacy.Recipient;
import org.kinward.privacy.RecordConsent;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/** Records a signed consent. It cannot be saved while an element of 42 CFR 2.31(a) is missing. */
class ConsentDialog extends SubmitDialog {

    final ConsentFields fields;
    private final Consumer<RecordConsent> saving;

    ConsentDialog(
            ClientDetails client,
            LocalDate today,
            Function<String, List<Recipient>> searching,
            Consumer<RecordConsent> saving) {
        super(translate("consent.record"), translate("action.save"));
        this.saving = saving;
        fields = new ConsentFields(client, today, searching);
        var content = new Div(fields);
        add(new Paragraph(translate("consent.record.text", client.label())), content);
        submitOnEnterIn(content);
        onSubmit(() ->
                fields.read()
                        .flatMap(input -> Attempt.get(() -> wentThrough(input)))
                        .orElse(false));
    }

    private boolean wentThrough(RecordConsent input) {
        try {
            saving.accept(input);
            return true;
        } catch (PrivacyRefused refusal) {
            if (!fields.mark(refusal)) {
                throw refusal;
            }
            return false;
        }
    }
}
