package org.kinward.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.audit.AuditFilter;
import org.kinward.audit.AuditQueries;
import org.kinward.centers.CenterDetails;
import org.kinward.shared.AuditKind;
import org.kinward.shared.Period;
import org.kinward.shared.ui.DatePickerTexts;

/** Which lines to show; the center first, because people are picked within one. */
class AuditFilters extends Div {

    private static final int LONGEST_NAME = 120;

    /** The earliest and latest days that databases can compare with. */
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    private final transient Runnable changed;
    final ComboBox<Scope> scope = new ComboBox<>(translate("center"));
    final TextField person = new TextField(translate("audit.person"));
    final SubjectBox subject;
    final Select<AuditKind> kind = new Select<>();
    final DatePicker from = new DatePicker(translate("audit.from"));
    final DatePicker to = new DatePicker(translate("audit.to"));

    AuditFilters(AuditQueries queries, Runnable changed) {
        this.changed = changed;
        subject = new SubjectBox(queries);
        addClassNames("filter-bar", "audit-filters");
        scope.setItemLabelGenerator(Scope::label);
        scope.setAllowCustomValue(false);
        scope.addValueChangeListener(_ -> chooseCenter());
        person.setMaxLength(LONGEST_NAME);
        person.setClearButtonVisible(true);
        person.setHelperText(translate("audit.person.help"));
        person.setValueChangeMode(ValueChangeMode.LAZY);
        person.addValueChangeListener(_ -> changed.run());
        subject.addValueChangeListener(_ -> changed.run());
        kind.setLabel(translate("audit.kind"));
        kind.setItems(AuditKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(translate("audit.kind.all"));
        kind.setItemLabelGenerator(item ->
                item == null ? translate("audit.kind.all") : translate("audit.kind." + item));
        kind.addValueChangeListener(_ -> changed.run());
        for (var day : List.of(from, to)) {
            day.setI18n(DatePickerTexts.in(UI.getCurrent().getLocale()));
            day.setMin(FIRST);
            day.setMax(LAST);
            day.setClearButtonVisible(true);
            day.addValueChangeListener(_ -> chooseDay());
        }
        add(scope, person, subject, kind, from, to);
    }

    /** Offers these centers, and all of the organization where the person may see that. */
    void offer(List<CenterDetails> centers, boolean all) {
        var scopes = new ArrayList<Scope>();
        centers.forEach(center -> scopes.add(new Scope(center)));
        if (all) {
            scopes.add(new Scope(null));
        }
        scope.setItems(scopes);
        scope.setVisible(scopes.size() > 1);
        scopes.stream().findFirst().ifPresent(scope::setValue);
    }

    /** What is chosen; nothing while there is no center or the days are the wrong way round. */
    Optional<AuditFilter> filter() {
        return Optional.ofNullable(scope.getValue())
                .filter(_ -> !from.isInvalid() && !to.isInvalid())
                .map(chosen ->
                        new AuditFilter(
                                chosen.center == null ? null : chosen.center.id(),
                                person.getValue(),
                                subject.id().orElse(null),
                                period(),
                                kind.getValue()));
    }

    /** Whether anything but the center narrows the list. */
    boolean isNarrow() {
        return !person.isEmpty()
                || !subject.isEmpty()
                || kind.getValue() != null
                || !from.isEmpty()
                || !to.isEmpty();
    }

    /** In which zone times are shown. */
    ZoneId zone() {
        var chosen = scope.getValue();
        return chosen == null || chosen.center == null ? ZoneOffset.UTC : chosen.center.zone();
    }

    private @Nullable Period period() {
        if (from.isEmpty() && to.isEmpty()) {
            return null;
        }
        return new Period(
                from.getOptionalValue().orElse(FIRST), to.getOptionalValue().orElse(LAST));
    }

    private void chooseCenter() {
        var chosen = scope.getValue();
        subject.of(chosen == null || chosen.center == null ? null : chosen.center.id());
        changed.run();
    }

    /** Neither calendar offers a day that would turn the period round. */
    private void chooseDay() {
        from.setMax(to.getOptionalValue().orElse(LAST));
        to.setMin(from.getOptionalValue().orElse(FIRST));
        changed.run();
    }

    /** One center, or all. */
    record Scope(@Nullable CenterDetails center) {

        String label() {
            return center == null ? translate("audit.allCenters") : center.name();
        }
    }
}
