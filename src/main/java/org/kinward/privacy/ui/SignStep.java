package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.privacy.Signature;
import org.kinward.privacy.Signer;
import org.kinward.shared.ui.TextCheck;

/** Who signs, and that they were told what they sign. Another signer signs anew. */
class SignStep extends WizardStep {

    private static final int NAME = 160;
    private static final int RELATIONSHIP = 80;

    final RadioButtonGroup<Signer> signer = new RadioButtonGroup<>(translate("consent.signer"));
    final TextField name = new TextField(translate("consent.signerName"));
    final TextField relationship = new TextField(translate("consent.relationship"));
    final Checkbox informed = new Checkbox(translate("consent.informed"));
    final SignatureFields signature;

    SignStep(LocalDate today) {
        super(translate("wizard.sign"));
        signature = new SignatureFields(today);
        signer.setItems(Signer.values());
        signer.setItemLabelGenerator(who -> translate("signer." + who));
        signer.setHelperText(translate("consent.signer.help"));
        signer.addValueChangeListener(change -> {
            boolean represented = change.getValue() == Signer.LEGAL_REPRESENTATIVE;
            name.setVisible(represented);
            relationship.setVisible(represented);
            clear();
        });
        signer.setValue(Signer.CLIENT);
        name.setVisible(false);
        name.setMaxLength(NAME);
        name.setRequiredIndicatorVisible(true);
        relationship.setVisible(false);
        relationship.setMaxLength(RELATIONSHIP);
        relationship.setRequiredIndicatorVisible(true);
        relationship.setHelperText(translate("consent.relationship.help"));
        name.addValueChangeListener(change -> changed(change.getOldValue()));
        relationship.addValueChangeListener(change -> changed(change.getOldValue()));
        add(signer, name, relationship, informed, signature);
    }

    private void changed(String before) {
        if (!before.isBlank()) {
            clear();
        }
    }

    private boolean represented() {
        return signer.getValue() == Signer.LEGAL_REPRESENTATIVE;
    }

    /** What was signed or explained before counts no more. */
    final void clear() {
        informed.setValue(false);
        signature.clear();
    }

    Signature read() {
        return new Signature(
                signer.getValue(),
                represented() ? orNull(name.getValue()) : null,
                represented() ? orNull(relationship.getValue()) : null,
                signature.signedOn(),
                signature.evidence());
    }

    @Override
    boolean isComplete() {
        boolean named =
                !represented()
                        || TextCheck.required(name, NAME).isPresent()
                                & TextCheck.required(relationship, RELATIONSHIP).isPresent();
        boolean told = informed.getValue();
        if (!told) {
            TextCheck.refuse(informed, translate("refusal.privacy.NOT_INFORMED"));
        }
        return signature.isComplete() && named && told;
    }

    @Override
    Optional<HasValidationProperties> fieldOf(Reason reason) {
        return switch (reason) {
            case NOT_INFORMED -> Optional.of(informed);
            case SIGNER_MISSING -> Optional.of(name);
            case RELATIONSHIP_MISSING -> Optional.of(relationship);
            case SIGNED_IN_THE_FUTURE, OLDER_THAN_LAST_WORD, SAME_DAY_AS_LAST_WORD ->
                    Optional.of(signature.signed);
            case DOCUMENT_MISSING,
                    DOCUMENT_TOO_LARGE,
                    DOCUMENT_UNREADABLE,
                    SIGNATURE_MISSING,
                    SIGNATURE_UNREADABLE ->
                    Optional.of(signature.method);
            default -> Optional.empty();
        };
    }
}
