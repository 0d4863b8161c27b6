package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.kinward.privacy.PrintAccounting;
import org.kinward.shared.Language;
import org.kinward.shared.Period;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Asks for the period and the purpose of a printed accounting. */
class AccountingDialog extends SubmitDialog {

    private static final int YEARS = 3;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    final DatePicker from = new DatePicker(translate("accounting.from"));
    final DatePicker to = new DatePicker(translate("accounting.to"));
    final TextField purpose = new TextField(translate("accounting.purpose"));

    AccountingDialog(OpenClient open, Consumer<PrintAccounting> printing) {
        super(translate("accounting.print"), translate("accounting.print"));
        Days.prepare(from, open.today());
        Days.prepare(to, open.today());
        from.setValue(open.today().minusYears(YEARS));
        purpose.setMaxLength(LONGEST);
        purpose.setRequiredIndicatorVisible(true);
        purpose.setHelperText(translate("accounting.purpose.help"));
        var fields = new Div(from, to, purpose);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(() -> {
            var why = TextCheck.required(purpose, LONGEST).filter(this::isLongEnough);
            return datesAreFine(open)
                    && why.isPresent()
                    && Attempt.run(() ->
                            printing.accept(
                                    new PrintAccounting(
                                            open.client().id(),
                                            new Period(from.getValue(), to.getValue()),
                                            why.get(),
                                            Language.of(UI.getCurrent().getLocale()))));
        });
    }

    private boolean isLongEnough(String text) {
        if (text.length() < SHORTEST) {
            TextCheck.refuse(purpose, translate("accounting.purpose.short", SHORTEST));
        }
        return text.length() >= SHORTEST;
    }

    private boolean datesAreFine(OpenClient open) {
        if (!Days.isUpTo(from, open.today()) || !Days.isUpTo(to, open.today())) {
            return false;
        }
        if (to.getValue().isBefore(from.getValue())) {
            TextCheck.refuse(to, translate("accounting.to.early"));
            return false;
        }
        return true;
    }
}
