package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinward.families.ContactDirection;
import org.kinward.families.ContactOutcome;
import org.kinward.families.ContactWarning;
import org.kinward.families.ContactWay;
import org.kinward.families.HouseholdPage;
import org.kinward.families.LogContact;
import org.kinward.families.MemberEntry;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Notes a contact with a family, and warns where it goes against what somebody asked for. */
class ContactDialog extends SubmitDialog {

    private static final int LENGTH = 1000;
    private static final int LONGEST = 600;

    private final HouseholdPage page;
    private final Instant now;

    final Select<MemberEntry> member = new Select<>();
    final Select<ContactWay> way = select("contact.way", ContactWay.values());
    final Select<ContactDirection> direction =
            select("contact.direction", ContactDirection.values());
    final Select<ContactOutcome> outcome = select("contact.outcome", ContactOutcome.values());
    final IntegerField minutes = new IntegerField(translate("contact.minutes"));
    final DateTimePicker at = new DateTimePicker(translate("contact.at"));
    final TextArea note = new TextArea(translate("contact.note"));
    final Div warning = new Div();

    ContactDialog(
            HouseholdPage page,
            @Nullable LogContact before,
            Instant now,
            Consumer<LogContact> saving) {
        super(
                translate(before == null ? "contact.add" : "contact.correct"),
                translate("action.save"));
        this.page = page;
        this.now = now;
        prepare();
        if (before == null) {
            way.setValue(ContactWay.CALL);
            direction.setValue(ContactDirection.OUTGOING);
            at.setValue(
                    now.atZone(page.center().zone()).toLocalDateTime().withSecond(0).withNano(0));
        } else {
            fill(before);
        }
        warn();
        var fields = new Div(member, way, direction, outcome, minutes, at, note);
        fields.addClassName("stack");
        add(warning, fields);
        onSubmit(() -> read().map(form -> Attempt.run(() -> saving.accept(form))).orElse(false));
    }

    private static <E extends Enum<E>> Select<E> select(String key, E[] values) {
        var field = new Select<E>();
        field.setLabel(translate(key));
        field.setItems(values);
        field.setItemLabelGenerator(each -> translate(key + "." + each));
        return field;
    }

    private void prepare() {
        outcome.setRequiredIndicatorVisible(true);
        member.setLabel(translate("contact.member"));
        member.setItems(page.members().stream().filter(one -> one.leftOn() == null).toList());
        member.setEmptySelectionAllowed(true);
        member.setEmptySelectionCaption(translate("contact.member.all"));
        member.setItemLabelGenerator(each ->
                each == null ? translate("contact.member.all") : each.person().member().fullName());
        minutes.setMin(0);
        minutes.setMax(LONGEST);
        at.setLocale(getLocale());
        at.setDatePickerI18n(DatePickerTexts.in(getLocale()));
        note.setMaxLength(LENGTH);
        note.setHelperText(translate("contact.note.help"));
        warning.addClassName("contact-warning");
        warning.getElement().setAttribute("role", "status");
        for (HasValue<?, ?> field : new HasValue<?, ?>[] {member, way, direction, outcome, at}) {
            field.addValueChangeListener(_ -> warn());
        }
    }

    private void fill(LogContact before) {
        page.members().stream()
                .filter(one -> one.person().member().id().equals(before.member()))
                .findFirst()
                .ifPresent(member::setValue);
        way.setValue(before.way());
        direction.setValue(before.direction());
        outcome.setValue(before.outcome());
        minutes.setValue(before.minutes());
        at.setValue(before.at().atZone(page.center().zone()).toLocalDateTime());
        note.setValue(Objects.requireNonNullElse(before.note(), ""));
    }

    private void warn() {
        var whom = member.getValue();
        boolean asks =
                direction.getValue() == ContactDirection.OUTGOING
                        && way.getValue() != null
                        && at.getValue() != null;
        var words =
                asks
                        ? page.members().stream()
                                .filter(one -> one.leftOn() == null)
                                .filter(one -> whom == null || one.equals(whom))
                                .flatMap(one ->
                                        ContactWarning.of(
                                                        one.person().profile().safe(),
                                                        way.getValue(),
                                                        outcome.getValue(),
                                                        at.getValue().toLocalTime())
                                                .stream()
                                                .map(each ->
                                                        translate(
                                                                "contact.warning." + each,
                                                                one.person().calledName())))
                                .collect(joining(" "))
                        : "";
        warning.setText(words);
        warning.setVisible(!words.isEmpty());
    }

    private Optional<LogContact> read() {
        var text = TextCheck.optional(note, LENGTH);
        var when = at.getValue();
        var instant = when == null ? null : when.atZone(page.center().zone()).toInstant();
        if (instant == null) {
            TextCheck.refuse(at, translate("input.required"));
            return Optional.empty();
        }
        if (outcome.getValue() == null) {
            TextCheck.refuse(outcome, translate("input.required"));
            return Optional.empty();
        }
        outcome.setInvalid(false);
        var length = Objects.requireNonNullElse(minutes.getValue(), 0);
        if (text.isEmpty() || minutes.isInvalid() || length < 0 || length > LONGEST) {
            return Optional.empty();
        }
        var whom = member.getValue();
        return Optional.of(
                new LogContact(
                        whom == null ? null : whom.person().member().id(),
                        way.getValue(),
                        direction.getValue(),
                        outcome.getValue(),
                        length,
                        text.get(),
                        instant));
    }
}
