package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.kinward.centers.CenterId;
import org.kinward.notifications.CenterMailService;
import org.kinward.notifications.MessageKind;
import org.kinward.notifications.PreviewWish;
import org.kinward.shared.Language;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;

/** Any message as its reader will see it, on screen or in the administrator's own inbox. */
class MailPreview extends Div {

    private final CenterId center;
    private final CenterMailService mails;

    final Select<MessageKind> kind = new Select<>();
    final Select<Language> language = new Select<>();
    final Checkbox detailed = new Checkbox(translate("mailSettings.detailed"));
    final LetterFrame frame = new LetterFrame();
    final Button send = new Button(translate("mailSettings.test"), _ -> send());

    MailPreview(CenterId center, CenterMailService mails) {
        this.center = center;
        this.mails = mails;
        addClassName("stack");
        kind.setWidth("16rem");
        kind.setLabel(translate("mailSettings.kind"));
        kind.setItems(MessageKind.values());
        kind.setItemLabelGenerator(item -> translate("message.kind." + item));
        kind.setValue(MessageKind.REMINDER);
        language.setLabel(translate("messages.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(item -> translate("language." + item));
        language.setValue(Language.of(getLocale()));
        kind.addValueChangeListener(_ -> show());
        language.addValueChangeListener(_ -> show());
        detailed.addValueChangeListener(_ -> show());
        send.setDisableOnClick(true);
        send.setTestId("send-test");
        var choices = new Div(kind, language, detailed);
        choices.addClassName("filter-bar");
        add(choices, frame, send);
        show();
    }

    private void show() {
        Attempt.get(() -> mails.preview(wish())).ifPresent(frame::show);
    }

    private void send() {
        try {
            if (Attempt.run(() -> mails.sendTest(wish()))) {
                Notices.done(translate("mailSettings.test.sent"));
            }
        } finally {
            send.setEnabled(true);
        }
    }

    private PreviewWish wish() {
        return new PreviewWish(center, kind.getValue(), language.getValue(), detailed.getValue());
    }
}
