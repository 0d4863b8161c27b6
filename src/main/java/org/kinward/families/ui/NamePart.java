package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kinward.families.AgeRule;
import org.kinward.families.ProfileForm;
import org.kinward.shared.ui.TextCheck;

/** What to call somebody, and the year they were born. */
class NamePart extends Div implements ProfilePart {

    private static final int LENGTH = 80;

    private final LocalDate today;
    final TextField preferredName;
    final IntegerField birthYear;

    NamePart(Wording wording, LocalDate today) {
        this.today = today;
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
        return yearFits()
                ? name.map(text -> known.named(text, birthYear.getValue()))
                : Optional.empty();
    }

    private boolean yearFits() {
        var year = birthYear.getValue();
        if (year == null) {
            // What is no number says so itself.
            return !birthYear.isInvalid();
        }
        boolean fits = AgeRule.isBirthYear(year, today);
        birthYear.setInvalid(false);
        if (!fits) {
            TextCheck.refuse(birthYear, translate("refusal.family.NOT_A_BIRTH_YEAR"));
        }
        return fits;
    }
}
