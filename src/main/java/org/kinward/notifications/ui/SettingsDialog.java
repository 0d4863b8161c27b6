package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import org.kinward.notifications.ChannelKind;
import org.kinward.notifications.MessageSettingsService;
import org.kinward.notifications.OwnSettings;
import org.kinward.notifications.SettingsForm;
import org.kinward.shared.Language;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Chooses how to be told. */
class SettingsDialog extends SubmitDialog {

    private final MessageSettingsService settings;
    private long version;

    final RadioButtonGroup<ChannelKind> channel =
            new RadioButtonGroup<>(translate("messages.channel"));
    final PhoneField phone;
    final RadioButtonGroup<Boolean> detailed =
            new RadioButtonGroup<>(translate("messages.howMuch"));
    final Checkbox reminders = new Checkbox(translate("messages.reminders"));
    final Select<Language> language = new Select<>();
    final TimePicker quietFrom = new TimePicker(translate("messages.quiet.from"));
    final TimePicker quietTo = new TimePicker(translate("messages.quiet.to"));

    SettingsDialog(OwnSettings own, MessageSettingsService settings, Runnable saved) {
        super(translate("messages.how"), translate("action.save"));
        this.settings = settings;
        version = own.form().version();
        phone = new PhoneField(own.phone(), settings, this::numberChanged);
        prepare(own);
        fill(own.form());
        var quiet = new Div(quietFrom, quietTo);
        quiet.addClassName("side-by-side");
        var quietHelp = new Paragraph(translate("messages.quiet.help"));
        quietHelp.addClassName("facts");
        var fields = new Div(channel, phone, detailed, reminders, language, quiet, quietHelp);
        fields.addClassName("stack");
        add(fields);
        onSubmit(() -> {
            boolean done = quietIsWhole() && Attempt.run(() -> settings.save(form()));
            if (done) {
                saved.run();
            }
            return done;
        });
    }

    private void prepare(OwnSettings own) {
        channel.setItems(ChannelKind.values());
        channel.setItemLabelGenerator(kind -> translate("messages.channel." + kind));
        channel.setVisible(own.smsOffered());
        channel.addValueChangeListener(
                change -> phone.setVisible(change.getValue() == ChannelKind.SMS));
        phone.setVisible(false);
        detailed.setItems(false, true);
        detailed.setItemLabelGenerator(wanted ->
                translate(wanted ? "messages.howMuch.detailed" : "messages.howMuch.neutral"));
        detailed.setHelperText(translate("messages.howMuch.help"));
        reminders.setHelperText(translate("messages.reminders.help"));
        language.setLabel(translate("messages.language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(translate("messages.language.empty"));
        language.setItemLabelGenerator(choice ->
                choice == null
                        ? translate("messages.language.empty")
                        : translate("language." + choice));
        for (var time : new TimePicker[] {quietFrom, quietTo}) {
            time.setLocale(getLocale());
            time.setStep(Duration.ofMinutes(30));
            time.setClearButtonVisible(true);
            time.setI18n(
                    new TimePicker.TimePickerI18n()
                            .setBadInputErrorMessage(translate("picker.badTime")));
        }
    }

    private void fill(SettingsForm form) {
        channel.setValue(form.channel());
        detailed.setValue(form.detailed());
        reminders.setValue(form.optionalKinds());
        language.setValue(form.language());
        quietFrom.setValue(form.quietFrom());
        quietTo.setValue(form.quietTo());
    }

    private SettingsForm form() {
        return new SettingsForm(
                channel.getValue(),
                language.getValue(),
                detailed.getValue(),
                reminders.getValue(),
                quietFrom.getValue(),
                quietTo.getValue(),
                version);
    }

    /** A number is kept as soon as it is confirmed, which is no edit by somebody else. */
    private void numberChanged() {
        settings.own().ifPresent(now -> version = now.form().version());
    }

    private boolean quietIsWhole() {
        // What is no time says so itself.
        if (quietFrom.isInvalid() && quietFrom.isEmpty()
                || quietTo.isInvalid() && quietTo.isEmpty()) {
            return false;
        }
        if (quietFrom.isEmpty() != quietTo.isEmpty()) {
            TextCheck.refuse(
                    quietFrom.isEmpty() ? quietFrom : quietTo,
                    translate("refusal.notifications.QUIET_HALF"));
            return false;
        }
        if (!quietTo.isEmpty() && quietTo.getValue().equals(quietFrom.getValue())) {
            TextCheck.refuse(quietTo, translate("refusal.notifications.QUIET_NEVER_ENDS"));
            return false;
        }
        quietFrom.setInvalid(false);
        quietTo.setInvalid(false);
        return true;
    }
}
