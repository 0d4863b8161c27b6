package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyRefused;
import org.kinward.privacy.RegisterClient;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Enters a client; the name may be left out. */
class AddClientDialog extends SubmitDialog {

    private final CenterId center;
    private final Consumer<RegisterClient> saving;
    final TextField code = new TextField(translate("client.code"));
    final TextField initials = new TextField(translate("client.initials"));
    final TextField name = new TextField(translate("client.name"));
    final DatePicker admitted = new DatePicker(translate("client.admitted"));

    AddClientDialog(CenterId center, LocalDate today, Consumer<RegisterClient> saving) {
        super(translate("clients.add"), translate("action.save"));
        this.center = center;
        this.saving = saving;
        code.setMaxLength(40);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(translate("client.code.help"));
        initials.setMaxLength(8);
        initials.setRequiredIndicatorVisible(true);
        name.setMaxLength(160);
        name.setHelperText(translate("client.name.help"));
        admitted.setLocale(getLocale());
        admitted.setI18n(DatePickerTexts.in(getLocale()));
        admitted.setMax(today);
        admitted.setValue(today);
        var fields = new Div(code, initials, name, admitted);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    private boolean save() {
        var theCode = TextCheck.required(code, 40);
        var theInitials = TextCheck.required(initials, 8);
        var theName = TextCheck.optional(name, 160);
        var day = admitted.getValue();
        if (day == null) {
            TextCheck.refuse(admitted, translate("input.required"));
        }
        return theCode.isPresent()
                && theInitials.isPresent()
                && theName.isPresent()
                && day != null
                && Attempt.get(() ->
                                wentThrough(
                                        new RegisterClient(
                                                center,
                                                theCode.get(),
                                                theInitials.get(),
                                                theName.get(),
                                                day)))
                        .orElse(false);
    }

    private boolean wentThrough(RegisterClient input) {
        try {
            saving.accept(input);
            return true;
        } catch (PrivacyRefused refusal) {
            boolean aboutDay = refusal.reason() == PrivacyRefused.Reason.ADMITTED_IN_THE_FUTURE;
            TextCheck.refuse(aboutDay ? admitted : code, Attempt.sentence(refusal));
            return false;
        }
    }
}
