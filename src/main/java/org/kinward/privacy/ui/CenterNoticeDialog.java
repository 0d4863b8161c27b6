package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinward.privacy.NoticeContact;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Enters whom a center's notice names to ask, and from when it holds. */
class CenterNoticeDialog extends SubmitDialog {

    private static final int TITLE = 120;
    private static final int PHONE = 40;
    private static final int MAIL = 254;

    final TextField title = new TextField(translate("centerNotice.contact"));
    final TextField phone = new TextField(translate("centerNotice.phone"));
    final EmailField mail = new EmailField(translate("centerNotice.mail"));
    final DatePicker effective = new DatePicker(translate("centerNotice.effective"));

    CenterNoticeDialog(
            Optional<NoticeContact> known, LocalDate today, Consumer<NoticeContact> publishing) {
        super(translate("centerNotice.edit"), translate("action.save"));
        title.setMaxLength(TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(translate("centerNotice.contact.help"));
        phone.setMaxLength(PHONE);
        phone.setRequiredIndicatorVisible(true);
        mail.setMaxLength(MAIL);
        mail.setRequiredIndicatorVisible(true);
        mail.setErrorMessage(translate("validation.email"));
        Days.prepare(effective, today);
        effective.setMax(null);
        known.ifPresent(this::fill);
        var fields = new Div(title, phone, mail, effective);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(() -> isComplete() && Attempt.run(() -> publishing.accept(contact())));
    }

    private void fill(NoticeContact contact) {
        title.setValue(contact.title());
        phone.setValue(contact.phone());
        mail.setValue(contact.mail());
        effective.setValue(contact.effectiveOn());
    }

    private boolean isComplete() {
        boolean named = TextCheck.required(title, TITLE).isPresent();
        boolean called = TextCheck.required(phone, PHONE).isPresent();
        boolean written = TextCheck.required(mail, MAIL).isPresent();
        if (written && !mail.getValue().contains("@")) {
            TextCheck.refuse(mail, translate("validation.email"));
            written = false;
        }
        return WizardStep.filled(effective, !effective.isEmpty()) && named && called && written;
    }

    private NoticeContact contact() {
        return new NoticeContact(
                title.getValue().strip(),
                phone.getValue().strip(),
                mail.getValue().strip(),
                effective.getValue());
    }
}
