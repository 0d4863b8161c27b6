package org.kinward.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FACILITATOR;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinward.attendance.AttendanceQueries;
import org.kinward.attendance.SheetListItem;
import org.kinward.attendance.SheetState;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterId;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;

/**
 * A facilitator's first screen: today's sessions, sheets left open before, and the coming two
 * weeks.
 */
@Route("today")
@Menu(title = "menu.today", order = 5, icon = "icons/menu/today.svg")
@RolesAllowed(FACILITATOR)
class TodayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration BACK = Duration.ofDays(365);
    private static final Duration AHEAD = Duration.ofDays(14);

    private final AttendanceQueries sheets;
    private final CenterDirectory centers;
    private final Clock clock;
    final Div content = new Div();

    TodayView(AttendanceQueries sheets, CenterDirectory centers, Clock clock) {
        this.sheets = sheets;
        this.centers = centers;
        this.clock = clock;
        add(new PageHeader(getPageTitle()), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var now = clock.instant();
        var found = sheets.own(now.minus(BACK), now.plus(AHEAD));
        var zones =
                centers.own().stream()
                        .collect(Collectors.toMap(CenterDetails::id, CenterDetails::zone));
        var today = found.stream().filter(item -> dayOf(item, zones, now) == 0).toList();
        if (today.isEmpty()) {
            content.add(
                    new EmptyState(translate("today.nothing"), translate("today.nothing.text")));
        }
        show("today.now", today, zones, false);
        show("today.unfinished", unfinished(found, zones, now), zones, false);
        show(
                "today.ahead",
                found.stream().filter(i -> dayOf(i, zones, now) > 0).toList(),
                zones,
                true);
    }

    private static List<SheetListItem> unfinished(
            List<SheetListItem> found, Map<CenterId, ZoneId> zones, Instant now) {
        return found.stream()
                .filter(item -> dayOf(item, zones, now) < 0)
                .filter(item -> item.sheet().progress().state() == SheetState.OPEN)
                .toList();
    }

    private void show(
            String headingKey,
            List<SheetListItem> items,
            Map<CenterId, ZoneId> zones,
            boolean upcoming) {
        if (items.isEmpty()) {
            return;
        }
        var cards = new Div();
        cards.addClassName("cards");
        items.forEach(item -> cards.add(new SheetCard(item, zone(item, zones), upcoming)));
        content.add(new Section(new H2(translate(headingKey)), cards));
    }

    /** Before today negative, today zero, later positive: by the center's calendar. */
    private static int dayOf(SheetListItem item, Map<CenterId, ZoneId> zones, Instant now) {
        var zone = zone(item, zones);
        return LocalDate.ofInstant(item.sheet().startsAt(), zone)
                .compareTo(LocalDate.ofInstant(now, zone));
    }

    private static ZoneId zone(SheetListItem item, Map<CenterId, ZoneId> zones) {
        return zones.getOrDefault(item.sheet().center(), ZoneId.of("UTC"));
    }

    @Override
    public String getPageTitle() {
        return translate("menu.today");
    }
}
