package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinward.notifications.CenterMailForm;
import org.kinward.notifications.CenterMailService;
import org.kinward.notifications.NotificationsRefused;
import org.kinward.notifications.ReminderLead;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.TextCheck;

/** The reminders of a center, and how it signs. */
class CenterMailFields extends Div {

    private static final int NAME = 80;

    private final CenterMailForm read;
    private final CenterMailService mails;
    private final Runnable saved;

    final CheckboxGroup<ReminderLead> reminders =
            new CheckboxGroup<>(translate("mailSettings.reminders"));
    final TextField sender = new TextField(translate("mailSettings.sender"));
    final EmailField replyTo = new EmailField(translate("mailSettings.replyTo"));
    final Button save = new Button(translate("action.save"), _ -> save());

    CenterMailFields(CenterMailForm read, CenterMailService mails, Runnable saved) {
        this.read = read;
        this.mails = mails;
        this.saved = saved;
        addClassName("stack");
        reminders.setItems(ReminderLead.values());
        reminders.setItemLabelGenerator(lead -> translate("reminder." + lead));
        reminders.setHelperText(translate("mailSettings.reminders.help"));
        reminders.setValue(read.reminders());
        sender.setMaxLength(NAME);
        sender.setPlaceholder(translate("mail.sender"));
        sender.setHelperText(translate("mailSettings.sender.help"));
        sender.setValue(Objects.requireNonNullElse(read.senderName(), ""));
        replyTo.setMaxLength(254);
        replyTo.setHelperText(translate("mailSettings.replyTo.help"));
        replyTo.setErrorMessage(translate("mailSettings.replyTo.wrong"));
        replyTo.setValue(Objects.requireNonNullElse(read.replyTo(), ""));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.setTestId("save-mail");
        save.addClickShortcut(Key.ENTER).listenOn(sender, replyTo).resetFocusOnActiveElement();
        add(reminders, sender, replyTo, save);
    }

    private void save() {
        try {
            if (TextCheck.optional(sender, NAME).isPresent()
                    && !replyTo.isInvalid()
                    && Attempt.get(this::wentThrough).orElse(false)) {
                Notices.done(translate("messages.saved"));
                saved.run();
            }
        } finally {
            save.setEnabled(true);
        }
    }

    private boolean wentThrough() {
        try {
            mails.save(
                    new CenterMailForm(
                            read.center(),
                            reminders.getValue(),
                            emptyToNull(sender.getValue()),
                            emptyToNull(replyTo.getValue()),
                            read.version()));
            return true;
        } catch (NotificationsRefused refused) {
            switch (refused.reason()) {
                case SENDER_NOT_NEUTRAL -> TextCheck.refuse(sender, Attempt.sentence(refused));
                case NOT_AN_ADDRESS, REPLY_NOT_NEUTRAL ->
                        TextCheck.refuse(replyTo, Attempt.sentence(refused));
                default -> throw refused;
            }
            return false;
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
