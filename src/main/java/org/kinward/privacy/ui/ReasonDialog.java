package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Asks for a reason, or another text in the staff's own words, before something is done. */
class ReasonDialog extends SubmitDialog {

    final TextArea reason;

    /**
     * @param key texts: {@code key} on the button, {@code key.title}, {@code key.text}, and {@code
     *     key.reason} at the field
     */
    ReasonDialog(String key, int max, Consumer<String> action) {
        super(translate(key + ".title"), translate(key));
        reason = new TextArea(translate(key + ".reason"));
        reason.setMaxLength(max);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var fields = new Div(reason);
        fields.addClassName("stack");
        add(new Paragraph(translate(key + ".text")), fields);
        onSubmit(() ->
                TextCheck.required(reason, max)
                        .map(text ->
                                Attempt.run(() -> {
                                    action.accept(text);
                                    Notices.done(translate("saved"));
                                }))
                        .orElse(false));
    }
}
