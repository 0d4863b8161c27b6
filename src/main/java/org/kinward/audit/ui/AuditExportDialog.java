package org.kinward.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.kinward.audit.AuditExport;
import org.kinward.shared.PlainText;
import org.kinward.shared.ui.SubmitDialog;

/** Asks why lines of the log are taken out. */
class AuditExportDialog extends SubmitDialog {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    final TextArea purpose = new TextArea(translate("audit.export.purpose"));

    AuditExportDialog(Consumer<String> export) {
        super(translate("audit.export.title"), translate("audit.export"));
        purpose.setHelperText(translate("audit.export.purpose.help"));
        purpose.setErrorMessage(translate("audit.purpose.invalid"));
        purpose.setMaxLength(LONGEST);
        purpose.setRequiredIndicatorVisible(true);
        purpose.setManualValidation(true);
        purpose.setWidthFull();
        add(new Paragraph(translate("audit.export.text", AuditExport.MOST_LINES)), purpose);
        onSubmit(() -> {
            var text = purpose.getValue().strip();
            boolean good = text.length() >= SHORTEST && PlainText.Check.isPlain(text);
            purpose.setInvalid(!good);
            if (good) {
                export.accept(text);
            } else {
                purpose.focus();
            }
            return good;
        });
    }
}
