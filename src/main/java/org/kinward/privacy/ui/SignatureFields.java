package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.kinward.privacy.Evidence;
import org.kinward.privacy.SignatureMethod;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.TextCheck;

/** The signature itself: drawn here, typed by those who cannot draw, or on a scanned sheet. */
class SignatureFields extends Div {

    private static final int NAME = 160;

    private final LocalDate today;
    final RadioButtonGroup<SignatureMethod> method =
            new RadioButtonGroup<>(translate("consent.method"));
    final SignaturePad pad = new SignaturePad();
    final TextField typed = new TextField(translate("signature.typed"));
    final Checkbox mine = new Checkbox(translate("signature.mine"));
    final ScanUpload scan = new ScanUpload();
    final DatePicker signed = new DatePicker(translate("consent.signed"));

    SignatureFields(LocalDate today) {
        this.today = today;
        addClassName("stack");
        method.setItems(SignatureMethod.DRAWN, SignatureMethod.TYPED, SignatureMethod.PAPER);
        method.setItemLabelGenerator(how -> translate("signature." + how));
        method.addValueChangeListener(change -> show(change.getValue()));
        pad.onDrawn(() -> method.setInvalid(false));
        scan.upload.addAllFinishedListener(_ -> method.setInvalid(false));
        typed.setMaxLength(NAME);
        typed.setRequiredIndicatorVisible(true);
        signed.setLocale(getLocale());
        signed.setI18n(DatePickerTexts.in(getLocale()));
        signed.setRequiredIndicatorVisible(true);
        signed.setMax(today);
        signed.setValue(today);
        add(method, pad, typed, mine, scan, signed);
        method.setValue(SignatureMethod.DRAWN);
    }

    private void show(SignatureMethod how) {
        method.setInvalid(false);
        pad.setVisible(how == SignatureMethod.DRAWN);
        typed.setVisible(how == SignatureMethod.TYPED);
        mine.setVisible(how == SignatureMethod.TYPED);
        scan.setVisible(how == SignatureMethod.PAPER);
        signed.setVisible(how == SignatureMethod.PAPER);
    }

    /** Forgets every signature, whichever way it was given. */
    final void clear() {
        pad.clear();
        typed.clear();
        mine.setValue(false);
        scan.clear();
        signed.setValue(today);
    }

    /** What is signed on a screen is signed today. */
    LocalDate signedOn() {
        return method.getValue() == SignatureMethod.PAPER ? signed.getValue() : today;
    }

    Evidence evidence() {
        return switch (method.getValue()) {
            case DRAWN -> new Evidence(SignatureMethod.DRAWN, pad.drawing());
            case TYPED -> Evidence.typed(typed.getValue());
            case PAPER -> new Evidence(SignatureMethod.PAPER, scan.content());
        };
    }

    boolean isComplete() {
        return switch (method.getValue()) {
            case DRAWN -> present(pad.drawing(), "refusal.privacy.SIGNATURE_MISSING");
            case TYPED -> isTyped();
            case PAPER ->
                    present(scan.content(), "refusal.privacy.DOCUMENT_MISSING")
                            && WizardStep.filled(signed, !signed.isEmpty());
        };
    }

    private boolean isTyped() {
        boolean named = TextCheck.required(typed, NAME).isPresent();
        if (!mine.getValue()) {
            TextCheck.refuse(mine, translate("signature.mine.missing"));
        }
        return named && mine.getValue();
    }

    private boolean present(byte[] content, String sentence) {
        if (content.length == 0) {
            TextCheck.refuse(method, translate(sentence));
        }
        return content.length > 0;
    }
}
