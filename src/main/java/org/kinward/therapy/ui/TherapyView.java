package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;
import org.kinward.therapy.TherapyQueries;
import org.kinward.therapy.TherapyRow;

/** What waits for staff first, then the sessions of a center that are still to come. */
@Route(TherapyView.ROUTE)
@Menu(title = "menu.therapy", order = 16, icon = "icons/menu/therapy.svg")
@RolesAllowed({THERAPIST, COORDINATOR})
class TherapyView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "therapy";
    private static final Duration AHEAD = Duration.ofDays(28);

    /** A session that runs is still of interest. */
    private static final Duration BACK = Duration.ofHours(12);

    private final CenterDirectory directory;
    private final WorkDesk desk;
    private final TherapyQueries queries;
    private final PlanDialogs dialogs;
    private final Clock clock;

    final Button open = newButton("new-session");
    final Button series = new Button(translate("therapy.series.new"), _ -> openSeries());
    final ComboBox<CenterDetails> center = new ComboBox<>(translate("center"));
    final Div content = new Div();

    TherapyView(
            CenterDirectory directory,
            WorkDesk desk,
            TherapyQueries queries,
            PlanDialogs dialogs,
            Clock clock) {
        this.directory = directory;
        this.desk = desk;
        this.queries = queries;
        this.dialogs = dialogs;
        this.clock = clock;
        addClassName("therapy");
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                load(event.getValue());
            }
        });
        var away = new RouterLink(translate("therapy.away"), AwayView.class);
        series.setTestId("new-series");
        var filters = new Div(center);
        filters.addClassName("filter-bar");
        add(new PageHeader(translate("therapy.title"), away, series, open), filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var centers = directory.own();
        open.setVisible(!centers.isEmpty());
        series.setVisible(!centers.isEmpty());
        center.setVisible(centers.size() > 1);
        if (centers.isEmpty()) {
            content.removeAll();
            content.add(new EmptyState(translate("center.none"), translate("center.none.text")));
            return;
        }
        center.setItems(centers);
        center.setValue(centers.getFirst());
        load(centers.getFirst());
    }

    private void load(CenterDetails chosen) {
        var now = clock.instant();
        var waiting = desk.waiting(chosen);
        var timeless = queries.withoutTime(chosen.id());
        var coming =
                queries.between(chosen.id(), now.minus(BACK), now.plus(AHEAD)).stream()
                        .filter(row -> row.facts().state().isComing())
                        .toList();
        content.removeAll();
        if (waiting.isEmpty() && timeless.isEmpty() && coming.isEmpty()) {
            content.add(
                    new EmptyState(
                            translate("therapy.nothing"),
                            translate("therapy.nothing.text"),
                            newButton("new-first")));
            return;
        }
        content.add(
                section(
                        "therapy.work",
                        waiting.isEmpty()
                                ? none("therapy.work")
                                : desk.list(chosen, waiting, this::reload)),
                section("therapy.timeless", list("therapy.timeless", timeless)),
                section("therapy.ahead", list("therapy.ahead", coming)));
    }

    private void openSeries() {
        dialogs.openSeries(center.getValue(), this::reload);
    }

    private void reload() {
        var chosen = center.getValue();
        if (chosen != null) {
            load(chosen);
        }
    }

    private static Section section(String key, Component part) {
        var section = new Section(new H2(translate(key)), part);
        section.addClassName("therapy-section");
        return section;
    }

    private static Component list(String key, List<TherapyRow> rows) {
        return rows.isEmpty() ? none(key) : new TherapyList(rows);
    }

    private static Paragraph none(String key) {
        return new Paragraph(translate(key + ".none"));
    }

    private Button newButton(String testId) {
        var button =
                new Button(translate("therapy.new"), _ -> dialogs.open(center.getValue().id()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTestId(testId);
        return button;
    }

    @Override
    public String getPageTitle() {
        return translate("therapy.title");
    }
}
