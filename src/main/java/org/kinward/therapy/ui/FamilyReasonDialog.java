package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.function.Predicate;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Asks for a few words to staff before it does something. */
class FamilyReasonDialog extends SubmitDialog {

    /** What is given up less than this before the start is given up late. */
    static final Duration LATE = Duration.ofHours(24);

    private static final int MOST = 500;

    final TextArea reason;

    FamilyReasonDialog(String title, String text, boolean required, Predicate<String> action) {
        super(title, translate("familyTherapy.tell"));
        reason =
                new TextArea(
                        translate(
                                required
                                        ? "familyTherapy.reason"
                                        : "familyTherapy.reason.optional"));
        reason.setHelperText(translate("familyTherapy.reason.help"));
        reason.setRequiredIndicatorVisible(required);
        reason.setMaxLength(MOST);
        reason.setWidthFull();
        add(new Paragraph(text), reason);
        setWidth("28rem");
        onSubmit(() -> {
            var words =
                    required ? TextCheck.required(reason, MOST) : TextCheck.optional(reason, MOST);
            return words.filter(action).isPresent();
        });
    }
}
