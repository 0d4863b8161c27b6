package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kinward.families.MemberDetails;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** A member leaves the program; says first what that ends. */
class LeaveDialog extends SubmitDialog {

    final DatePicker day = new DatePicker(translate("family.leave.day"));

    LeaveDialog(MemberDetails member, int places, LocalDate today, Consumer<LocalDate> leaving) {
        super(translate("family.leave.title", member.fullName()), translate("family.leave"));
        day.setLocale(getLocale());
        day.setI18n(DatePickerTexts.in(getLocale()));
        day.setMax(today);
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        var fields = new Div(day);
        fields.addClassName("stack");
        add(
                new Paragraph(translate("family.places", places)),
                new Paragraph(translate("family.leave.text")),
                fields);
        submitOnEnterIn(fields);
        onSubmit(() -> {
            var chosen = day.getValue();
            if (chosen == null || chosen.isAfter(today)) {
                TextCheck.refuse(day, translate("refusal.family.LEAVES_LATER"));
                return false;
            }
            return Attempt.run(() -> leaving.accept(chosen));
        });
    }
}
