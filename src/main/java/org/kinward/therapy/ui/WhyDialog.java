package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Asks why something is booked although a family member has a place elsewhere. */
class WhyDialog extends SubmitDialog {

    private static final int LENGTH = 300;

    final TextField why = new TextField(translate("against.why"));

    WhyDialog(String sentence, Predicate<String> booking) {
        super(translate("therapy.against"), translate("against.overrule"));
        why.setMaxLength(LENGTH);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText(translate("against.why.help"));
        var content = new Div(new Paragraph(sentence), why);
        content.addClassName("stack");
        add(content);
        submitOnEnterIn(content);
        onSubmit(() -> TextCheck.required(why, LENGTH).filter(booking).isPresent());
    }
}
