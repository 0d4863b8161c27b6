package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kinward.families.SafeChannel;
import org.kinward.families.SafeContact;
import org.kinward.shared.ui.TextCheck;

/** How somebody can be reached without putting them at risk. */
class SafeContactFields extends Div {

    private static final int LENGTH = 500;

    final Select<SafeChannel> channel = new Select<>();
    final TimePicker from = new TimePicker(translate("safe.from"));
    final TimePicker to = new TimePicker(translate("safe.to"));
    final Select<Boolean> message = new Select<>();
    final TextArea hint = new TextArea(translate("safe.hint"));

    SafeContactFields(SafeContact now) {
        addClassName("stack");
        channel.setLabel(translate("safe.channel"));
        channel.setItems(SafeChannel.values());
        channel.setEmptySelectionAllowed(true);
        channel.setEmptySelectionCaption(translate("safe.notAsked"));
        channel.setItemLabelGenerator(each ->
                each == null ? translate("safe.notAsked") : translate("safe.channel." + each));
        message.setLabel(translate("safe.message"));
        message.setItems(List.of(true, false));
        message.setEmptySelectionAllowed(true);
        message.setEmptySelectionCaption(translate("safe.notAsked"));
        message.setItemLabelGenerator(each ->
                each == null
                        ? translate("safe.notAsked")
                        : translate(each ? "safe.message.yes" : "safe.message.no"));
        for (var time : List.of(from, to)) {
            time.setLocale(getLocale());
            time.setStep(Duration.ofMinutes(30));
            time.setClearButtonVisible(true);
            time.setI18n(
                    new TimePicker.TimePickerI18n()
                            .setBadInputErrorMessage(translate("picker.badTime")));
        }
        hint.setMaxLength(LENGTH);
        hint.setHelperText(translate("safe.hint.help"));
        var hours = new Div(from, to);
        hours.addClassName("side-by-side");
        add(new H3(translate("safe.title")), channel, hours, message, hint);
        channel.setValue(now.channel());
        from.setValue(now.from());
        to.setValue(now.to());
        message.setValue(now.mayLeaveMessage());
        hint.setValue(now.hint() == null ? "" : now.hint());
    }

    /** What was entered; empty where a field has a message. */
    Optional<SafeContact> read() {
        var text = TextCheck.optional(hint, LENGTH);
        if (text.isEmpty() || !hoursAreWhole()) {
            return Optional.empty();
        }
        return Optional.of(
                new SafeContact(
                        channel.getValue(),
                        from.getValue(),
                        to.getValue(),
                        message.getValue(),
                        text.get()));
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
        if (!from.isEmpty() && from.getValue().equals(to.getValue())) {
            TextCheck.refuse(to, translate("refusal.family.HOURS_NEVER_END"));
            return false;
        }
        from.setInvalid(false);
        to.setInvalid(false);
        return true;
    }
}
