package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.ClientDetails;
import org.kinward.privacy.ConsentScope;
import org.kinward.privacy.PrivacyRefused;
import org.kinward.privacy.Recipient;
import org.kinward.privacy.RecordConsent;
import org.kinward.privacy.SignatureMethod;
import org.kinward.privacy.Signer;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.TextCheck;

/**
 * The elements of a consent. It gives back a complete form, or nothing and messages at the fields.
 */
class ConsentFields extends Div {

    private static final int PURPOSE = 300;
    private static final int EVENT = 200;
    private static final int NAME = 160;

    private final ClientDetails client;
    final ComboBox<Recipient> recipient = new ComboBox<>(translate("consent.recipient"));
    final CheckboxGroup<ConsentScope> scopes = new CheckboxGroup<>(translate("consent.scopes"));
    final TextField purpose = new TextField(translate("consent.purpose"));
    final DatePicker expires = new DatePicker(translate("consent.expires"));
    final TextField event = new TextField(translate("consent.event"));
    final RadioButtonGroup<Signer> signer = new RadioButtonGroup<>(translate("consent.signer"));
    final TextField signerName = new TextField(translate("consent.signerName"));
    final RadioButtonGroup<SignatureMethod> method =
            new RadioButtonGroup<>(translate("consent.method"));
    final DatePicker signed = new DatePicker(translate("consent.signed"));
    final Checkbox informed = new Checkbox(translate("consent.informed"));

    ConsentFields(
            ClientDetails client, LocalDate today, Function<String, List<Recipient>> searching) {
        this.client = client;
        addClassName("stack");
        recipient.setItemLabelGenerator(Recipient::label);
        recipient.setItemsPageable(
                (page, text) -> page.getPageNumber() == 0 ? searching.apply(text) : List.of());
        recipient.setRequiredIndicatorVisible(true);
        recipient.setHelperText(translate("consent.recipient.help"));
        scopes.addClassName("member-choice");
        scopes.setItems(ConsentScope.values());
        scopes.setItemLabelGenerator(scope -> translate("scope." + scope));
        // Said in words: a group of boxes may not be marked as required (ARIA).
        scopes.setHelperText(translate("consent.scopes.help"));
        purpose.setMaxLength(PURPOSE);
        purpose.setRequiredIndicatorVisible(true);
        event.setMaxLength(EVENT);
        event.setHelperText(translate("consent.event.help"));
        prepareSignature(today);
        add(
                recipient,
                scopes,
                purpose,
                expires,
                event,
                signer,
                signerName,
                method,
                signed,
                informed);
    }

    private void prepareSignature(LocalDate today) {
        for (var date : List.of(expires, signed)) {
            date.setLocale(getLocale());
            date.setI18n(DatePickerTexts.in(getLocale()));
            date.setRequiredIndicatorVisible(true);
        }
        expires.setMin(today);
        signed.setMax(today);
        signed.setValue(today);
        signer.setItems(Signer.values());
        signer.setItemLabelGenerator(who -> translate("signer." + who));
        signer.addValueChangeListener(
                change -> signerName.setVisible(change.getValue() == Signer.LEGAL_REPRESENTATIVE));
        signer.setValue(Signer.CLIENT);
        signerName.setVisible(false);
        signerName.setMaxLength(NAME);
        method.setItems(SignatureMethod.values());
        method.setItemLabelGenerator(how -> translate("signature." + how));
        method.setValue(SignatureMethod.PAPER);
    }

    /** The form; empty where a field has a message. */
    Optional<RecordConsent> read() {
        var thePurpose = TextCheck.required(purpose, PURPOSE);
        var theEvent = TextCheck.optional(event, EVENT);
        boolean represented = signer.getValue() == Signer.LEGAL_REPRESENTATIVE;
        var theName = represented ? TextCheck.optional(signerName, NAME) : Optional.of("");
        boolean complete =
                filled(recipient, recipient.getValue())
                        & filled(scopes, scopes.isEmpty() ? null : scopes.getValue())
                        & filled(expires, expires.getValue())
                        & filled(signed, signed.getValue());
        if (!complete || thePurpose.isEmpty() || theEvent.isEmpty() || theName.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RecordConsent(
                        client.id(),
                        recipient.getValue().id(),
                        Set.copyOf(scopes.getValue()),
                        thePurpose.get(),
                        expires.getValue(),
                        orNull(theEvent.get()),
                        signer.getValue(),
                        orNull(theName.get()),
                        method.getValue(),
                        signed.getValue(),
                        informed.getValue()));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static boolean filled(HasValidationProperties field, @Nullable Object value) {
        if (value == null) {
            TextCheck.refuse(field, translate("input.required"));
        }
        return value != null;
    }

    /** Says a refusal at the field it belongs to; tells whether there is one. */
    boolean mark(PrivacyRefused refusal) {
        var field = fieldOf(refusal.reason());
        field.ifPresent(found -> TextCheck.refuse(found, Attempt.sentence(refusal)));
        return field.isPresent();
    }

    private Optional<HasValidationProperties> fieldOf(PrivacyRefused.Reason reason) {
        return switch (reason) {
            case PRESENCE_MISSING -> Optional.of(scopes);
            case NOT_INFORMED -> Optional.of(informed);
            case SIGNER_MISSING -> Optional.of(signerName);
            case SIGNED_IN_THE_FUTURE, OLDER_THAN_LAST_WORD -> Optional.of(signed);
            case EXPIRES_IN_THE_PAST, EXPIRES_TOO_LATE -> Optional.of(expires);
            default -> Optional.empty();
        };
    }
}
