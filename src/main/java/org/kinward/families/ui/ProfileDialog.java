package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinward.families.AccessNeed;
import org.kinward.families.AgeRule;
import org.kinward.families.MemberProfile;
import org.kinward.families.ProfileForm;
import org.kinward.shared.Language;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** What a member told about themselves. */
class ProfileDialog extends SubmitDialog {

    private static final int NAME = 80;
    private static final int MAIL = 254;
    private static final int NOTE = 300;
    private static final int NUMBER = 40;

    private final LocalDate today;
    private final long version;

    final TextField preferredName = new TextField(translate("family.preferredName"));
    final IntegerField birthYear = new IntegerField(translate("family.birthYear"));
    final Select<Language> language = new Select<>();
    final TextField phone = new TextField(translate("family.phone"));
    final TextField otherPhone = new TextField(translate("family.otherPhone"));
    final EmailField email = new EmailField(translate("family.email"));
    final CheckboxGroup<AccessNeed> needs = new CheckboxGroup<>(translate("family.needs"));
    final TextField needsNote = new TextField(translate("family.needsNote"));
    final SafeContactFields safe;

    ProfileDialog(MemberProfile now, LocalDate today, Consumer<ProfileForm> saving) {
        super(translate("family.profile.of", now.member().fullName()), translate("action.save"));
        this.today = today;
        this.version = now.profile().version();
        safe = new SafeContactFields(now.profile().safe());
        prepare();
        fill(now.profile());
        var fields =
                new Div(
                        preferredName,
                        birthYear,
                        language,
                        phone,
                        otherPhone,
                        email,
                        needs,
                        needsNote);
        fields.addClassName("stack");
        add(safe, fields);
        onSubmit(() -> read().map(form -> Attempt.run(() -> saving.accept(form))).orElse(false));
    }

    private void prepare() {
        preferredName.setMaxLength(NAME);
        preferredName.setHelperText(translate("family.preferredName.help"));
        birthYear.setHelperText(translate("family.birthYear.help"));
        language.setLabel(translate("family.language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(translate("safe.notAsked"));
        language.setItemLabelGenerator(
                each -> each == null ? translate("safe.notAsked") : translate("language." + each));
        phone.setMaxLength(NUMBER);
        otherPhone.setMaxLength(NUMBER);
        email.setMaxLength(MAIL);
        email.setHelperText(translate("family.email.help"));
        needs.setItems(AccessNeed.values());
        needs.setItemLabelGenerator(need -> translate("need." + need));
        needsNote.setMaxLength(NOTE);
    }

    private void fill(ProfileForm form) {
        preferredName.setValue(form.preferredName() == null ? "" : form.preferredName());
        birthYear.setValue(form.birthYear());
        language.setValue(form.language());
        var numbers = form.phones();
        phone.setValue(numbers.isEmpty() ? "" : numbers.getFirst());
        otherPhone.setValue(numbers.size() < 2 ? "" : numbers.get(1));
        email.setValue(form.email() == null ? "" : form.email());
        needs.setValue(form.needs());
        needsNote.setValue(form.needsNote() == null ? "" : form.needsNote());
    }

    private Optional<ProfileForm> read() {
        var contact = safe.read();
        var name = TextCheck.optional(preferredName, NAME);
        var note = TextCheck.optional(needsNote, NOTE);
        // All fields are read, so that every wrong one says so at once.
        boolean fits =
                yearFits()
                        & matches(phone, ProfileForm.PHONE, "validation.phone")
                        & matches(otherPhone, ProfileForm.PHONE, "validation.phone")
                        & mailFits();
        if (contact.isEmpty() || name.isEmpty() || note.isEmpty() || !fits) {
            return Optional.empty();
        }
        return Optional.of(
                new ProfileForm(
                        name.get(),
                        birthYear.getValue(),
                        language.getValue(),
                        List.of(phone, otherPhone).stream()
                                .map(field -> field.getValue().strip())
                                .filter(number -> !number.isEmpty())
                                .toList(),
                        email.getValue().isBlank() ? null : email.getValue().strip(),
                        needs.getValue(),
                        note.get(),
                        contact.get(),
                        version));
    }

    private boolean yearFits() {
        var year = birthYear.getValue();
        boolean fits = year == null || AgeRule.isBirthYear(year, today);
        birthYear.setErrorMessage(translate("refusal.family.NOT_A_BIRTH_YEAR"));
        birthYear.setInvalid(!fits);
        return fits;
    }

    private boolean mailFits() {
        var mail = email.getValue().strip();
        boolean fits = mail.isEmpty() || mail.matches(ProfileForm.MAIL);
        email.setErrorMessage(translate("validation.email"));
        email.setInvalid(!fits);
        return fits;
    }

    private static boolean matches(TextField field, String pattern, String key) {
        var text = field.getValue().strip();
        boolean fits = text.isEmpty() || text.matches(pattern);
        field.setErrorMessage(translate(key));
        field.setInvalid(!fits);
        return fits;
    }
}
