package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinward.education.SessionFilter.Scope;
import org.kinward.education.SessionRow;
import org.kinward.education.SessionSort;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.NarrowScreen;

/** A center's sessions: a table on a desk, one column of small cards on a phone. */
class SessionGrid extends Grid<SessionRow> {

    private static final String WHEN = "when";
    private static final String MODULE = "module";

    private final Clock clock;
    private @Nullable SessionOptions options;
    final Column<SessionRow> card = addComponentColumn(this::card);

    SessionGrid(Clock clock) {
        this.clock = clock;
        setId("sessions");
        addClassName("sessions");
        getElement().setAttribute("aria-label", translate("sessions.title"));
        card.setHeader(translate("sessions.title")).setVisible(false);
        addComponentColumn(this::whenLink)
                .setHeader(translate("session.when"))
                .setSortProperty(WHEN)
                .setWidth("15rem")
                .setFlexGrow(0);
        addColumn(this::title)
                .setHeader(translate("session.module"))
                .setSortProperty(MODULE)
                .setFlexGrow(1);
        text("session.language", SessionTexts::language);
        text("session.place", row -> options == null ? "" : SessionTexts.place(row, options));
        text(
                "session.facilitator",
                row -> options == null ? "" : options.person(row.facilitator()));
        text("session.seats", SessionTexts::seats);
        addComponentColumn(row -> SessionState.of(row, clock.instant()).badge())
                .setHeader(translate("session.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addItemClickListener(click ->
                getUI().ifPresent(ui ->
                        ui.navigate(SessionDetailsView.class, parameters(click.getItem()))));
        setMultiSort(false);
        NarrowScreen.follow(this, this::fit);
    }

    /** The names of the rooms and people in the rows to come. */
    void use(SessionOptions names) {
        options = names;
    }

    /** The order a person asked for by clicking a header; else what fits the list. */
    static SessionSort sort(List<QuerySortOrder> asked, Scope scope) {
        if (asked.isEmpty()) {
            return scope == Scope.UPCOMING ? SessionSort.SOONEST_FIRST : SessionSort.LATEST_FIRST;
        }
        boolean ascending = asked.getFirst().getDirection() == SortDirection.ASCENDING;
        if (asked.getFirst().getSorted().equals(MODULE)) {
            return ascending ? SessionSort.BY_MODULE : SessionSort.BY_MODULE_BACKWARDS;
        }
        return ascending ? SessionSort.SOONEST_FIRST : SessionSort.LATEST_FIRST;
    }

    private void text(String header, Function<SessionRow, String> value) {
        addColumn(value::apply).setHeader(translate(header)).setAutoWidth(true).setFlexGrow(0);
    }

    private void fit(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(card)));
    }

    private Component card(SessionRow row) {
        var seats = new Span(SessionTexts.seats(row));
        var state = new Div(seats, SessionState.of(row, clock.instant()).badge());
        state.addClassName("card-line");
        var card = new Div(link(row, title(row)), new Span(when(row)), state);
        card.addClassName("session-line");
        return card;
    }

    private String title(SessionRow row) {
        return row.module().in(getLocale());
    }

    /** The link fills its cell, so that the cell itself is no second, smaller target. */
    private RouterLink whenLink(SessionRow row) {
        var link = link(row, when(row));
        link.addClassName("cell-link");
        return link;
    }

    private static String when(SessionRow row) {
        return Formats.dateAndTime(row.startsAt(), row.zone());
    }

    private static RouterLink link(SessionRow row, String text) {
        return new RouterLink(text, SessionDetailsView.class, parameters(row));
    }

    private static RouteParameters parameters(SessionRow row) {
        return new RouteParameters(SessionDetailsView.SESSION, row.id().value().toString());
    }
}
