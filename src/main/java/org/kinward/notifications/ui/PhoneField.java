package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.kinward.notifications.MessageSettingsService;
import org.kinward.notifications.NotificationsRefused;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.TextCheck;

/** A telephone number, and the code that shows that it is theirs. */
class PhoneField extends Div {

    private static final int LENGTH = 30;

    private final MessageSettingsService settings;
    private final Runnable changed;

    final Paragraph known = new Paragraph();
    final TextField number = new TextField(translate("messages.phone"));
    final Button send = new Button(translate("messages.phone.send"), _ -> send());
    final TextField code = new TextField(translate("messages.phone.code"));
    final Button confirm = new Button(translate("messages.phone.confirm"), _ -> confirm());

    PhoneField(@Nullable String confirmed, MessageSettingsService settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
        addClassName("stack");
        known.setText(confirmed == null ? "" : translate("messages.phone.known", confirmed));
        known.setVisible(confirmed != null);
        number.setMaxLength(LENGTH);
        number.setAutocomplete(Autocomplete.TEL);
        number.setHelperText(translate("messages.phone.help"));
        code.setMaxLength(6);
        code.setAllowedCharPattern("[0-9]");
        send.setDisableOnClick(true);
        confirm.setDisableOnClick(true);
        asking(false);
        add(known, number, send, code, confirm);
    }

    private void send() {
        try {
            if (TextCheck.required(number, LENGTH).isPresent()
                    && Attempt.get(this::wentOut).orElse(false)) {
                asking(true);
                code.focus();
            }
        } finally {
            send.setEnabled(true);
        }
    }

    private boolean wentOut() {
        try {
            settings.sendCode(number.getValue());
            changed.run();
            return true;
        } catch (NotificationsRefused wrong) {
            TextCheck.refuse(number, Attempt.sentence(wrong));
            return false;
        }
    }

    private void confirm() {
        try {
            if (TextCheck.required(code, 6).isPresent()) {
                Attempt.get(() -> settings.confirmCode(code.getValue())).ifPresent(this::answer);
            }
        } finally {
            confirm.setEnabled(true);
        }
    }

    private void answer(boolean right) {
        changed.run();
        if (right) {
            asking(false);
            known.setText(translate("messages.phone.confirmed"));
            known.setVisible(true);
        } else {
            TextCheck.refuse(code, translate("messages.phone.wrong"));
        }
    }

    private void asking(boolean forCode) {
        code.setVisible(forCode);
        confirm.setVisible(forCode);
    }
}
