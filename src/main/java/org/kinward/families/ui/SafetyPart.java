package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kinward.families.ProfileForm;
import org.kinward.families.SafeChannel;
import org.kinward.families.SafeContact;
import org.kinward.shared.ui.TextCheck;

/** How to reach somebody without putting them at risk. */
class SafetyPart extends Div implements ProfilePart {

    private static final int HINT = 500;

    final RadioButtonGroup<SafeChannel> way;
    final RadioButtonGroup<Boolean> message;
    final TimePicker from;
    final TimePicker to;
    final TextArea hint;

    SafetyPart(Wording wording) {
        way = new RadioButtonGroup<>(wording.of("safe.channel"));
        message = new RadioButtonGroup<>(wording.of("safe.message"));
        from = new TimePicker(wording.of("safe.from"));
        to = new TimePicker(wording.of("safe.to"));
        hint = new TextArea(wording.of("safe.hint"));
        addClassName("stack");
        way.setItems(SafeChannel.values());
        way.setItemLabelGenerator(each -> wording.of("safe.channel." + each));
        message.setItems(true, false);
        message.setItemLabelGenerator(each -> translate(each ? "answer.yes" : "answer.no"));
        for (var time : List.of(from, to)) {
            time.setLocale(getLocale());
            time.setStep(Duration.ofMinutes(30));
            time.setClearButtonVisible(true);
            time.setI18n(
                    new TimePicker.TimePickerI18n()
                            .setBadInputErrorMessage(translate("picker.badTime")));
        }
        hint.setMaxLength(HINT);
        hint.setHelperText(wording.of("safe.hint.help"));
        var hours = new Div(from, to);
        hours.addClassName("side-by-side");
        add(way, hours, message, hint);
    }

    @Override
    public void show(ProfileForm known) {
        var safe = known.safe();
        way.setValue(safe.channel());
        message.setValue(safe.mayLeaveMessage());
        from.setValue(safe.from());
        to.setValue(safe.to());
        hint.setValue(Objects.requireNonNullElse(safe.hint(), ""));
    }

    @Override
    public Optional<ProfileForm> read(ProfileForm known) {
        boolean whole = hoursAreWhole();
        var words = TextCheck.optional(hint, HINT);
        if (!whole || words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                known.safely(
                        new SafeContact(
                                way.getValue(),
                                from.getValue(),
                                to.getValue(),
                                message.getValue(),
                                words.get())));
    }

    private boolean hoursAreWhole() {
        // What is no time says so itself.
        if (from.isInvalid() && from.isEmpty() || to.isInvalid() && to.isEmpty()) {
            return false;
        }
        if (from.isEmpty() != to.isEmpty()) {
            TextCheck.refuse(from.isEmpty() ? from : to, translate("refusal.family.HOURS_HALF"));
            return false;
        }
        if (!to.isEmpty() && to.getValue().equals(from.getValue())) {
            TextCheck.refuse(to, translate("refusal.family.HOURS_NEVER_END"));
            return false;
        }
        from.setInvalid(false);
        to.setInvalid(false);
        return true;
    }
}
