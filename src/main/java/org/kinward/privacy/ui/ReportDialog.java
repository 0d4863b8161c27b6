package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kinward.centers.CenterId;
import org.kinward.privacy.EnterReport;
import org.kinward.privacy.ReportKind;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Enters a complaint or an incident. */
class ReportDialog extends SubmitDialog {

    private static final int LENGTH = 2000;

    final RadioButtonGroup<ReportKind> kind = new RadioButtonGroup<>(translate("report.kind"));
    final DatePicker since = new DatePicker(translate("report.since"));
    final TextArea description = new TextArea(translate("report.description"));
    final IntegerField affected = new IntegerField(translate("report.affected"));

    ReportDialog(CenterId center, LocalDate today, Consumer<EnterReport> entering) {
        super(translate("report.add"), translate("action.save"));
        kind.setItems(ReportKind.values());
        kind.setItemLabelGenerator(item -> translate("report.kind." + item));
        kind.addValueChangeListener(
                change -> affected.setVisible(change.getValue() == ReportKind.INCIDENT));
        kind.setValue(ReportKind.COMPLAINT);
        affected.setVisible(false);
        affected.setMin(0);
        affected.setHelperText(translate("report.affected.help"));
        Days.prepare(since, today);
        description.setMaxLength(LENGTH);
        description.setRequiredIndicatorVisible(true);
        var fields = new Div(kind, since, description, affected);
        fields.addClassName("stack");
        add(fields);
        onSubmit(() -> {
            var text = TextCheck.required(description, LENGTH);
            boolean dated = Days.isUpTo(since, today);
            return text.isPresent()
                    && dated
                    && !affected.isInvalid()
                    && Attempt.run(() ->
                            entering.accept(
                                    new EnterReport(
                                            center,
                                            kind.getValue(),
                                            since.getValue(),
                                            text.get(),
                                            affected.getValue())));
        });
    }
}
