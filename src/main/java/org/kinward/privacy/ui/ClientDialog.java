package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.kinward.centers.CenterId;
import org.kinward.privacy.ClientDetails;
import org.kinward.privacy.CorrectClient;
import org.kinward.privacy.PrivacyRefused;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.privacy.RegisterClient;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Enters a client, or puts the entry right; the name may be left out. */
class ClientDialog extends SubmitDialog {

    /** What is done with what was typed. */
    private interface Saving {
        void save(String code, String initials, String name, LocalDate admittedOn);
    }

    private final Saving saving;
    final TextField code = new TextField(translate("client.code"));
    final TextField initials = new TextField(translate("client.initials"));
    final TextField name = new TextField(translate("client.name"));
    final DatePicker admitted = new DatePicker(translate("client.admitted"));

    static ClientDialog toAdd(CenterId center, LocalDate today, Consumer<RegisterClient> saving) {
        return new ClientDialog(
                translate("clients.add"),
                today,
                (code, initials, name, day) ->
                        saving.accept(new RegisterClient(center, code, initials, name, day)));
    }

    static ClientDialog toCorrect(
            ClientDetails now, LocalDate today, Consumer<CorrectClient> saving) {
        var dialog =
                new ClientDialog(
                        translate("client.correct"),
                        today,
                        (code, initials, name, day) ->
                                saving.accept(
                                        new CorrectClient(
                                                now.id(),
                                                code,
                                                initials,
                                                name,
                                                day,
                                                now.version())));
        dialog.fill(now);
        return dialog;
    }

    private ClientDialog(String title, LocalDate today, Saving saving) {
        super(title, translate("action.save"));
        this.saving = saving;
        code.setMaxLength(40);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(translate("client.code.help"));
        initials.setMaxLength(8);
        initials.setRequiredIndicatorVisible(true);
        name.setMaxLength(160);
        name.setHelperText(translate("client.name.help"));
        admitted.setLocale(getLocale());
        latest(today, Reason.ADMITTED_IN_THE_FUTURE);
        admitted.setValue(today);
        var fields = new Div(code, initials, name, admitted);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    private void fill(ClientDetails now) {
        code.setValue(now.code());
        initials.setValue(now.initials());
        name.setValue(Objects.requireNonNullElse(now.name(), ""));
        admitted.setValue(now.admittedOn());
        if (now.dischargedOn() != null) {
            latest(now.dischargedOn(), Reason.ADMITTED_AFTER_DISCHARGE);
        }
    }

    /** A later day is refused at the field, with the same sentence as by the service. */
    private void latest(LocalDate day, Reason reason) {
        admitted.setI18n(
                DatePickerTexts.in(getLocale())
                        .setMaxErrorMessage(translate("refusal.privacy." + reason)));
        admitted.setMax(day);
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
                                wentThrough(() ->
                                        saving.save(
                                                theCode.get(),
                                                theInitials.get(),
                                                theName.get(),
                                                day)))
                        .orElse(false);
    }

    private boolean wentThrough(Runnable call) {
        try {
            call.run();
            return true;
        } catch (PrivacyRefused refusal) {
            HasValidationProperties field =
                    switch (refusal.reason()) {
                        case CODE_TAKEN -> code;
                        case ADMITTED_IN_THE_FUTURE, ADMITTED_AFTER_DISCHARGE -> admitted;
                        default -> throw refusal;
                    };
            TextCheck.refuse(field, Attempt.sentence(refusal));
            return false;
        }
    }
}
