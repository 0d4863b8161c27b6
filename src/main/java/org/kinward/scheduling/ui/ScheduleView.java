package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.scheduling.CalendarEntry;
import org.kinward.scheduling.CalendarFeed;
import org.kinward.scheduling.CalendarGaps;
import org.kinward.scheduling.CenterResources;
import org.kinward.scheduling.NamedResource;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.NarrowScreen;
import org.kinward.shared.ui.PageHeader;

/** Everything that is booked at a center, as a calendar or as a list. */
@Route(ScheduleView.ROUTE)
@Menu(title = "menu.schedule", order = 21, icon = "icons/menu/calendar.svg")
@RolesAllowed({COORDINATOR, THERAPIST, FACILITATOR, ADMINISTRATOR})
class ScheduleView extends Main
        implements AfterNavigationObserver, HasDynamicTitle, CalendarBar.Changes {

    static final String ROUTE = "schedule";

    private final CenterDirectory directory;
    private final CenterResources resources;
    private final CalendarFeed feed;
    private final CalendarDesk desk;
    private final Clock clock;
    private final H2 period = new H2();
    private final Div content = new Div();
    private final CalendarAside aside;
    private List<CenterDetails> centers = List.of();
    private List<CalendarEntry> entries = List.of();
    private CalendarState state = CalendarState.of(QueryParameters.empty());
    private boolean narrow;

    final CalendarBar bar = new CalendarBar(this);
    final KinwardCalendar calendar = new KinwardCalendar(this::open, this::dragged);

    ScheduleView(
            CenterDirectory directory,
            CenterResources resources,
            CalendarFeed feed,
            CalendarDesk desk,
            List<CalendarSide> sides,
            Clock clock) {
        this.directory = directory;
        this.resources = resources;
        this.feed = feed;
        this.desk = desk;
        this.clock = clock;
        addClassName("schedule");
        content.addClassName("schedule-content");
        aside = new CalendarAside(sides);
        var body = new Div(content, aside);
        body.addClassName("schedule-body");
        add(new PageHeader(translate("schedule.title")), bar, period, body);
        NarrowScreen.follow(this, this::fit);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        centers = directory.own();
        state = CalendarState.of(event.getLocation().getQueryParameters());
        bar.center.setVisible(centers.size() > 1);
        bar.setVisible(!centers.isEmpty());
        if (centers.isEmpty()) {
            content.add(new EmptyState(translate("center.none"), translate("center.none.text")));
            return;
        }
        bar.center.setItems(centers);
        load();
        showAside();
    }

    private void showAside() {
        aside.show(state.centerAmong(centers));
        aside.fold(narrow);
    }

    /** A phone has no room for a week of columns. */
    private void fit(boolean isNarrow) {
        if (narrow != isNarrow) {
            narrow = isNarrow;
            load();
            aside.fold(narrow);
        }
    }

    @Override
    public void turn(int pages) {
        change(before -> before.on(pages == 0 ? null : mode().turn(date(), pages)));
    }

    @Override
    public void change(UnaryOperator<CalendarState> change) {
        var before = state;
        state = change.apply(before);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ROUTE, state.parameters()));
        load();
        if (!before.center().equals(state.center())) {
            showAside();
        }
    }

    private void load() {
        if (centers.isEmpty()) {
            return;
        }
        var center = state.centerAmong(centers);
        bar.center.setValue(center);
        var known = resources.all(center.id());
        bar.show(state, mode(), known);
        var weekStart = WeekFields.of(getLocale()).getFirstDayOfWeek();
        var first = mode().first(date(), weekStart);
        var end = mode().end(date(), weekStart);
        entries =
                feed
                        .between(
                                center.id(),
                                first.atStartOfDay(center.zone()).toInstant(),
                                end.atStartOfDay(center.zone()).toInstant())
                        .stream()
                        .filter(bar::shows)
                        .toList();
        period.setText(
                mode() == CalendarMode.MONTH
                        ? Formats.month(date())
                        : Formats.period(first, end.minusDays(1)));
        show(center, known, feed.gaps(center.id(), first, end, mode().columns()));
    }

    private void show(CenterDetails center, List<NamedResource> known, CalendarGaps gaps) {
        var words = new CalendarWords(known, center.zone(), getLocale());
        content.removeAll();
        if (mode() == CalendarMode.LIST) {
            content.add(
                    new CalendarList(center.zone(), words, entries, gaps.days(), this::askWhere));
            return;
        }
        var columns =
                known.stream().filter(one -> one.resource().kind() == mode().columns()).toList();
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        calendar.show(
                new CalendarPages(center.zone(), getLocale(), words)
                        .page(mode(), date(), today, entries, columns, gaps));
        content.add(calendar);
        if (entries.stream().anyMatch(CalendarEntry::movable)) {
            content.add(legend());
        }
    }

    private static Component legend() {
        var hint = new Div(translate("schedule.hint"));
        hint.addClassName("facts");
        return hint;
    }

    private CalendarMode mode() {
        return narrow ? CalendarMode.LIST : state.mode();
    }

    private LocalDate date() {
        var chosen = state.date();
        var zone = state.centerAmong(centers).zone();
        return chosen == null ? LocalDate.ofInstant(clock.instant(), zone) : chosen;
    }

    private Optional<CalendarEntry> entry(String id) {
        return entries.stream().filter(each -> each.id().value().toString().equals(id)).findFirst();
    }

    /** The browser names a session, or a day of a month that has more of them. */
    void open(String id) {
        FewADay.day(id).ifPresent(day -> change(now -> now.with(CalendarMode.DAY).on(day)));
        entry(id)
                .map(CalendarEntry::route)
                .filter(route -> !route.isEmpty())
                .ifPresent(route -> UI.getCurrent().navigate(route));
    }

    /** The browser names a session and columns; only what is on screen can be meant. */
    void dragged(KinwardCalendar.Dragged dragged) {
        var entry = entry(dragged.id()).filter(CalendarEntry::movable);
        var move = Drag.read(dragged, known());
        if (entry.isPresent() && move.isPresent()) {
            desk.move(entry.get(), move.get(), openCalendar(() -> {}));
        } else {
            load();
        }
    }

    private void askWhere(CalendarEntry entry) {
        var center = state.centerAmong(centers);
        var words = new CalendarWords(known(), center.zone(), getLocale());
        new MoveDialog(
                        words.spoken(entry),
                        LocalDateTime.ofInstant(entry.startsAt(), center.zone()),
                        (move, closing) -> desk.move(entry, move, openCalendar(closing)))
                .open();
    }

    private List<NamedResource> known() {
        return resources.all(state.centerAmong(centers).id());
    }

    private OpenCalendar openCalendar(Runnable moved) {
        var zone = state.centerAmong(centers).zone();
        return new OpenCalendar(zone, ConflictWords.of(known(), zone), this::load, moved);
    }

    @Override
    public String getPageTitle() {
        return translate("schedule.title");
    }
}
