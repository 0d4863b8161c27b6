package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kinward.privacy.DiscloseWithoutConsent;
import org.kinward.privacy.DisclosureBasis;
import org.kinward.privacy.DisclosureChannel;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Writes down what was disclosed without a consent, with the law it rests on. */
class OverrideDialog extends SubmitDialog {

    private static final int TO = 200;
    private static final int WHAT = 500;
    private static final int REASON = 1000;
    private static final int SHORTEST_REASON = 10;

    private final OpenClient open;
    final RadioButtonGroup<DisclosureBasis> basis =
            new RadioButtonGroup<>(translate("override.basis"));
    final TextField to = new TextField(translate("override.to"));
    final TextArea what = new TextArea(translate("override.what"));
    final RadioButtonGroup<DisclosureChannel> channel =
            new RadioButtonGroup<>(translate("override.channel"));
    final DatePicker on = new DatePicker(translate("override.on"));
    final TextArea reason = new TextArea(translate("override.reason"));

    OverrideDialog(OpenClient open, Consumer<DiscloseWithoutConsent> disclosing) {
        super(translate("override"), translate("action.save"));
        this.open = open;
        basis.setItems(
                Stream.of(DisclosureBasis.values())
                        .filter(item -> item != DisclosureBasis.CONSENT)
                        .toList());
        basis.setItemLabelGenerator(item -> translate("basis." + item));
        channel.setItems(
                DisclosureChannel.PHONE, DisclosureChannel.SPOKEN, DisclosureChannel.WRITTEN);
        channel.setItemLabelGenerator(item -> translate("channel." + item));
        channel.setValue(DisclosureChannel.PHONE);
        to.setMaxLength(TO);
        to.setRequiredIndicatorVisible(true);
        what.setMaxLength(WHAT);
        what.setRequiredIndicatorVisible(true);
        what.setHelperText(translate("override.what.help"));
        reason.setMaxLength(REASON);
        reason.setMinLength(SHORTEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setHelperText(translate("override.reason.help"));
        Days.prepare(on, open.today());
        on.setMin(open.client().admittedOn());
        var fields = new Div(basis, to, what, channel, on, reason);
        fields.addClassName("stack");
        add(new Paragraph(translate("override.text")), fields);
        onSubmit(() ->
                read().map(input -> Attempt.run(() -> disclosing.accept(input))).orElse(false));
    }

    private Optional<DiscloseWithoutConsent> read() {
        boolean based = WizardStep.filled(basis, !basis.isEmpty());
        var theTo = TextCheck.required(to, TO);
        var theWhat = TextCheck.required(what, WHAT);
        var theReason = TextCheck.required(reason, REASON);
        boolean dated = Days.isUpTo(on, open.today());
        if (theReason.isPresent() && theReason.get().length() < SHORTEST_REASON) {
            TextCheck.refuse(reason, translate("override.reason.short", SHORTEST_REASON));
            return Optional.empty();
        }
        if (!based || !dated || theTo.isEmpty() || theWhat.isEmpty() || theReason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DiscloseWithoutConsent(
                        open.client().id(),
                        basis.getValue(),
                        theTo.get(),
                        theWhat.get(),
                        channel.getValue(),
                        on.getValue(),
                        theReason.get()));
    }
}
