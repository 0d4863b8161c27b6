package org.kinward.engagement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.engagement.EngagementQueries;
import org.kinward.shared.Period;
import org.kinward.shared.ui.DatePickerTexts;

/** Which center and which period; tells of each new choice whether it is a possible one. */
class ReportFilter extends Div {

    final Select<CenterDetails> center = new Select<>();
    final Select<Preset> preset = new Select<>();
    final DatePicker from = date(translate("engagement.from"));
    final DatePicker to = date(translate("engagement.to"));
    private final transient Consumer<Selection> onChange;
    private final transient Runnable onNonsense;
    private LocalDate today = LocalDate.EPOCH;

    /**
     * @param onNonsense told when the fields name no report, so that none is shown beside them
     */
    ReportFilter(Consumer<Selection> onChange, Runnable onNonsense) {
        this.onChange = onChange;
        this.onNonsense = onNonsense;
        addClassName("engagement-filter");
        center.setLabel(translate("engagement.center"));
        center.setItemLabelGenerator(CenterDetails::name);
        preset.setLabel(translate("engagement.preset"));
        preset.setItems(Preset.values());
        preset.setItemLabelGenerator(item -> translate("engagement.preset." + item));
        center.addValueChangeListener(event -> changed(event.isFromClient()));
        preset.addValueChangeListener(event -> presetChosen(event.isFromClient()));
        from.addValueChangeListener(event -> changed(event.isFromClient()));
        to.addValueChangeListener(event -> changed(event.isFromClient()));
        add(center, preset, from, to);
    }

    /** Shows what the page shows. */
    void show(List<CenterDetails> own, Selection selection, LocalDate today) {
        this.today = today;
        center.setItems(own);
        center.setVisible(own.size() > 1);
        center.setValue(selection.center());
        from.setValue(selection.period().from());
        to.setValue(selection.period().to());
        preset.setValue(Preset.of(selection.period(), today));
        validate();
    }

    private void presetChosen(boolean byPerson) {
        var chosen = preset.getValue();
        if (!byPerson || chosen == null || chosen == Preset.CUSTOM) {
            return;
        }
        var period = chosen.until(today);
        from.setValue(period.from());
        to.setValue(period.to());
        changed(true);
    }

    private void changed(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        var first = from.getValue();
        var last = to.getValue();
        var where = center.getValue();
        if (validate() && first != null && last != null && where != null) {
            var period = new Period(first, last);
            preset.setValue(Preset.of(period, today));
            onChange.accept(new Selection(where, period));
        } else {
            preset.setValue(Preset.CUSTOM);
            onNonsense.run();
        }
    }

    private boolean validate() {
        var first = from.getValue();
        var last = to.getValue();
        from.setErrorMessage(translate("engagement.date.missing"));
        from.setInvalid(first == null);
        to.setErrorMessage(problem(first, last));
        to.setInvalid(!to.getErrorMessage().isEmpty());
        return !from.isInvalid() && !to.isInvalid();
    }

    private static DatePicker date(String label) {
        var locale = UI.getCurrent().getLocale();
        var field = new DatePicker(label);
        field.setLocale(locale);
        field.setI18n(DatePickerTexts.in(locale));
        field.setManualValidation(true);
        return field;
    }

    private static String problem(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (last == null) {
            return translate("engagement.date.missing");
        }
        if (first != null && last.isBefore(first)) {
            return translate("engagement.date.order");
        }
        return first != null
                        && ChronoUnit.DAYS.between(first, last) >= EngagementQueries.LONGEST_PERIOD
                ? translate("engagement.date.tooLong", EngagementQueries.LONGEST_PERIOD)
                : "";
    }
}
