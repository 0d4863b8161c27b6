package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import java.util.List;
import org.kinward.centers.CenterDetails;
import org.kinward.scheduling.ui.CalendarSide.Panel;

/** What other modules show beside the calendar; on a phone it is folded, below. */
class CalendarAside extends Aside {

    private final List<CalendarSide> sides;

    CalendarAside(List<CalendarSide> sides) {
        this.sides = List.copyOf(sides);
        addClassName("schedule-aside");
        getElement().setAttribute("aria-label", translate("schedule.aside"));
    }

    void show(CenterDetails center) {
        removeAll();
        sides.stream().flatMap(side -> side.beside(center).stream()).forEach(this::add);
        setVisible(getComponentCount() > 0);
    }

    private void add(Panel panel) {
        var details = new Details(panel.title(), panel.content());
        details.setOpened(true);
        add(details);
    }

    /** A phone has room for the list first. */
    void fold(boolean folded) {
        getChildren()
                .filter(Details.class::isInstance)
                .map(Details.class::cast)
                .forEach(details -> details.setOpened(!folded));
    }
}
