package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinward.families.ProfileForm;
import org.kinward.shared.Language;
import org.kinward.shared.ui.TextCheck;

/** In which language and under which numbers and address to reach somebody. */
class ReachPart extends Div implements ProfilePart {

    private static final int PHONE_LENGTH = 40;
    private static final Pattern PHONE = Pattern.compile(ProfileForm.PHONE);

    final Select<Language> language = new Select<>();
    final TextField phone;
    final TextField otherPhone;
    final MailField email;

    ReachPart(Wording wording) {
        phone = new TextField(wording.of("phone"));
        otherPhone = new TextField(wording.of("otherPhone"));
        email = new MailField(wording.of("email"));
        addClassName("stack");
        language.setLabel(wording.of("language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(wording.of("language.empty"));
        language.setItemLabelGenerator(choice ->
                choice == null
                        ? wording.of("language.empty")
                        : translate("language.own." + choice));
        for (var number : List.of(phone, otherPhone)) {
            number.setMaxLength(PHONE_LENGTH);
        }
        phone.setAutocomplete(Autocomplete.TEL);
        email.setHelperText(wording.of("email.help"));
        add(language, phone, otherPhone, email);
    }

    @Override
    public void show(ProfileForm known) {
        language.setValue(known.language());
        phone.setValue(number(known, 0));
        otherPhone.setValue(number(known, 1));
        email.setValue(Objects.requireNonNullElse(known.email(), ""));
    }

    private static String number(ProfileForm known, int place) {
        return known.phones().size() > place ? known.phones().get(place) : "";
    }

    @Override
    public Optional<ProfileForm> read(ProfileForm known) {
        boolean right = isNumber(phone) & isNumber(otherPhone) & email.optional().isPresent();
        if (!right) {
            return Optional.empty();
        }
        var numbers =
                List.of(phone, otherPhone).stream()
                        .map(field -> field.getValue().strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
        return Optional.of(known.reached(language.getValue(), numbers, email.getValue().strip()));
    }

    private static boolean isNumber(TextField field) {
        var text = TextCheck.optional(field, PHONE_LENGTH);
        return TextCheck.like(field, text, PHONE, translate("validation.phone")).isPresent();
    }
}
