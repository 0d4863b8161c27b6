package org.kinward.engagement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

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

/** Which center and which period; tells of a new choice once it is a possible one. */
class ReportFilter extends Div {

    final Select<CenterDetails> center = new Select<>();
    final Select<Preset> preset = new Select<>();
    final DatePicker from = DateFields.create(translate("engagement.from"));
    final DatePicker to = DateFields.create(translate("engagement.to"));
    private final Consumer<Selection> onChange;
    private LocalDate today = LocalDate.EPOCH;

    ReportFilter(Consumer<Selection> onChange) {
        this.onChange = onChange;
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
        var first = from.getValue();
        var last = to.getValue();
        var where = center.getValue();
        if (byPerson && validate() && first != null && last != null && where != null) {
            onChange.accept(new Selection(where, new Period(first, last)));
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
