package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.kinward.families.ProfileForm;
import org.kinward.shared.ui.TextCheck;

/** What to call somebody, and the year they were born. */
class NamePart extends Div implements ProfilePart {

    private static final int LENGTH = 80;

    final TextField preferredName;
    final IntegerField birthYear;

    NamePart(Wording wording) {
        preferredName = new TextField(wording.of("preferredName"));
        birthYear = new IntegerField(wording.of("birthYear"));
        addClassName("stack");
        preferredName.setMaxLength(LENGTH);
        preferredName.setHelperText(wording.of("preferredName.help"));
        birthYear.setHelperText(wording.of("birthYear.help"));
        birthYear.setI18n(
                new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage(translate("refusal.family.NOT_A_BIRTH_YEAR")));
        add(preferredName, birthYear);
    }

    @Override
    public void show(ProfileForm known) {
        preferredName.setValue(Objects.requireNonNullElse(known.preferredName(), ""));
        birthYear.setValue(known.birthYear());
    }

    @Override
    public Optional<ProfileForm> read(ProfileForm known) {
        var name = TextCheck.optional(preferredName, LENGTH);
        // What is no number says so itself.
        return birthYear.isInvalid()
                ? Optional.empty()
                : name.map(text -> known.named(text, birthYear.getValue()));
    }
}
