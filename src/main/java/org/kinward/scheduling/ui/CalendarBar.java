package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.scheduling.CalendarEntry;
import org.kinward.scheduling.Feature;
import org.kinward.scheduling.NamedResource;
import org.kinward.scheduling.ResourceKind;

/**
 * Turns the calendar's pages and says what of it to show. Center, room and feature are part of the
 * calendar's address; whose sessions are shown only this bar knows.
 */
class CalendarBar extends Div {

    private final Changes changes;

    final Button before = new Button("‹");
    final Button today = new Button(translate("schedule.today"));
    final Button after = new Button("›");
    final Select<CalendarMode> mode = new Select<>();
    final ComboBox<CenterDetails> center = new ComboBox<>();
    final ComboBox<NamedResource> person = filter("schedule.person", "schedule.person.all");
    final ComboBox<NamedResource> room = filter("schedule.room", "schedule.room.all");
    final Select<Feature> feature = new Select<>();
    final Button reset = new Button(translate("schedule.reset"), _ -> reset());

    /** What the bar does to the calendar. */
    interface Changes {

        /** Goes that many pages on or back; zero goes to today. */
        void turn(int pages);

        /** Shows something else of it. */
        void change(UnaryOperator<CalendarState> change);
    }

    CalendarBar(Changes changes) {
        this.changes = changes;
        addClassName("filter-bar");
        before.setAriaLabel(translate("schedule.before"));
        before.addClickListener(_ -> changes.turn(-1));
        today.addClickListener(_ -> changes.turn(0));
        after.setAriaLabel(translate("schedule.after"));
        after.addClickListener(_ -> changes.turn(1));
        mode.setAriaLabel(translate("schedule.mode"));
        mode.setItems(CalendarMode.values());
        mode.setItemLabelGenerator(each -> translate("schedule.mode." + each));
        mode.addValueChangeListener(event -> {
            if (isChosen(event)) {
                changes.change(state -> state.with(event.getValue()));
            }
        });
        center.setAriaLabel(translate("center"));
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(event -> {
            if (isChosen(event)) {
                changes.change(state -> state.at(event.getValue()));
            }
        });
        person.addValueChangeListener(this::filtered);
        room.addValueChangeListener(this::filtered);
        feature.setAriaLabel(translate("schedule.feature"));
        feature.setItems(Feature.values());
        feature.setEmptySelectionAllowed(true);
        feature.setEmptySelectionCaption(translate("schedule.feature.all"));
        feature.setItemLabelGenerator(each ->
                translate(each == null ? "schedule.feature.all" : "schedule.feature." + each));
        feature.addValueChangeListener(this::filtered);
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.setTestId("reset-filters");
        add(before, today, after, mode, center, person, room, feature, reset);
    }

    private static ComboBox<NamedResource> filter(String label, String none) {
        var field = new ComboBox<NamedResource>();
        field.setAriaLabel(translate(label));
        field.setPlaceholder(translate(none));
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(NamedResource::name);
        return field;
    }

    private static boolean isChosen(ValueChangeEvent<?> event) {
        return event.isFromClient() && event.getValue() != null;
    }

    private void filtered(ValueChangeEvent<?> event) {
        if (event.isFromClient()) {
            show();
        }
    }

    private void reset() {
        person.clear();
        room.clear();
        feature.clear();
        show();
    }

    private void show() {
        var where = room.getValue();
        changes.change(state -> state.showing(feature.getValue(), where == null ? "" : id(where)));
    }

    /** Takes the center's rooms and staff, and what the address says is chosen. */
    void show(CalendarState state, CalendarMode shown, List<NamedResource> known) {
        mode.setValue(shown);
        feature.setValue(state.feature());
        offer(person, ResourceKind.STAFF, known);
        offer(room, ResourceKind.ROOM, known);
        room.setValue(
                known.stream()
                        .filter(each -> each.resource().kind() == ResourceKind.ROOM)
                        .filter(each -> id(each).equals(state.room()))
                        .findFirst()
                        .orElse(null));
        reset.setVisible(!person.isEmpty() || !room.isEmpty() || !feature.isEmpty());
    }

    /** Who is chosen stays so while they are among those to choose from. */
    private static void offer(
            ComboBox<NamedResource> field, ResourceKind kind, List<NamedResource> known) {
        var chosen = field.getValue();
        var choices = known.stream().filter(each -> each.resource().kind() == kind).toList();
        field.setItems(choices);
        field.setValue(choices.contains(chosen) ? chosen : null);
    }

    private static String id(NamedResource one) {
        return one.resource().id().toString();
    }

    /** Whether a session is one of those to show. */
    boolean shows(CalendarEntry entry) {
        var kind = feature.getValue();
        return takes(entry, person.getValue())
                && takes(entry, room.getValue())
                && (kind == null || kind == entry.feature());
    }

    private static boolean takes(CalendarEntry entry, @Nullable NamedResource chosen) {
        return chosen == null || entry.resources().contains(chosen.resource());
    }
}
