package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.CalendarFeed;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;

/** When people, rooms and the center can be booked. */
@Route("hours")
@Menu(title = "menu.hours", order = 40, icon = "icons/menu/today.svg")
@RolesAllowed({FACILITATOR, THERAPIST, COORDINATOR, ADMINISTRATOR})
class HoursView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory directory;
    private final HoursDesk desk;
    private final CalendarFeed calendar;
    private final Clock clock;
    private final Div content = new Div();

    final ComboBox<CenterDetails> center = new ComboBox<>(translate("center"));
    final ComboBox<HoursDesk.Choice> whose = new ComboBox<>(translate("hours.whose"));

    HoursView(CenterDirectory directory, HoursDesk desk, CalendarFeed calendar, Clock clock) {
        this.directory = directory;
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
        addClassName("hours");
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(change -> offer(change.getValue()));
        whose.setItemLabelGenerator(HoursDesk.Choice::name);
        whose.addValueChangeListener(change -> show(change.getValue()));
        var filters = new Div(center, whose);
        filters.addClassName("filter-bar");
        add(new PageHeader(translate("hours.title")), filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = directory.own();
        center.setItems(own);
        center.setVisible(own.size() > 1);
        whose.setVisible(!own.isEmpty());
        if (own.isEmpty()) {
            content.add(new EmptyState(translate("center.none"), translate("center.none.text")));
        } else {
            center.setValue(own.getFirst());
        }
    }

    private void offer(CenterDetails chosen) {
        content.removeAll();
        if (chosen != null) {
            var choices = desk.choices(chosen, today(chosen));
            whose.setItems(choices);
            whose.setValue(choices.isEmpty() ? null : choices.getFirst());
        }
    }

    private void show(HoursDesk.Choice choice) {
        content.removeAll();
        var at = center.getValue();
        if (choice != null && at != null) {
            content.add(new HoursPanel(choice.hours(), today(at), met -> show(at, met)));
        }
    }

    private void show(CenterDetails at, List<BookingId> met) {
        if (!met.isEmpty()) {
            Attempt.get(() -> calendar.these(at.id(), met))
                    .ifPresent(entries -> new MetDialog(entries, at.zone(), met.size()).open());
        }
    }

    private LocalDate today(CenterDetails at) {
        return LocalDate.ofInstant(clock.instant(), at.zone());
    }

    @Override
    public String getPageTitle() {
        return translate("hours.title");
    }
}
