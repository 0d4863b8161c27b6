package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.kinward.centers.CenterDetails;
import org.kinward.scheduling.CalendarEntry;
import org.kinward.scheduling.Feature;
import org.kinward.scheduling.NamedResource;

/** Turns the calendar's pages and says what of it to show. */
class CalendarBar extends Div {

    final Button before = new Button("‹");
    final Button today = new Button(translate("schedule.today"));
    final Button after = new Button("›");
    final Select<CalendarMode> mode = new Select<>();
    final ComboBox<CenterDetails> center = new ComboBox<>();
    final ComboBox<NamedResource> whose = new ComboBox<>();
    final Select<Feature> feature = new Select<>();

    CalendarBar(Consumer<Integer> turning, Runnable filtered) {
        addClassName("filter-bar");
        before.setAriaLabel(translate("schedule.before"));
        before.addClickListener(_ -> turning.accept(-1));
        today.addClickListener(_ -> turning.accept(0));
        after.setAriaLabel(translate("schedule.after"));
        after.addClickListener(_ -> turning.accept(1));
        mode.setAriaLabel(translate("schedule.mode"));
        mode.setItems(CalendarMode.values());
        mode.setItemLabelGenerator(each -> translate("schedule.mode." + each));
        center.setAriaLabel(translate("center"));
        center.setItemLabelGenerator(CenterDetails::name);
        whose.setAriaLabel(translate("schedule.whose"));
        whose.setPlaceholder(translate("schedule.whose.all"));
        whose.setClearButtonVisible(true);
        whose.setItemLabelGenerator(NamedResource::name);
        whose.addValueChangeListener(change -> filteredBy(change.isFromClient(), filtered));
        feature.setAriaLabel(translate("schedule.feature"));
        feature.setItems(Feature.values());
        feature.setEmptySelectionAllowed(true);
        feature.setEmptySelectionCaption(translate("schedule.feature.all"));
        feature.setItemLabelGenerator(each ->
                translate(each == null ? "schedule.feature.all" : "schedule.feature." + each));
        add(before, today, after, mode, center, whose, feature);
    }

    private static void filteredBy(boolean person, Runnable filtered) {
        if (person) {
            filtered.run();
        }
    }

    /** Takes the center's rooms and staff, and keeps the choice if it is still among them. */
    void offer(List<NamedResource> all) {
        var chosen = whose.getValue();
        whose.setItems(all);
        whose.setValue(all.contains(chosen) ? chosen : null);
    }

    /** Whether a session is one of those to show. */
    boolean shows(CalendarEntry entry) {
        var chosen = whose.getValue();
        var kind = feature.getValue();
        return (chosen == null || entry.resources().contains(chosen.resource()))
                && (kind == null || kind == entry.feature());
    }
}
