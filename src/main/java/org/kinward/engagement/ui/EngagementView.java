package org.kinward.engagement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDirectory;
import org.kinward.engagement.Count;
import org.kinward.engagement.EngagementQueries;
import org.kinward.engagement.EngagementReport;
import org.kinward.engagement.FamilyRow;
import org.kinward.engagement.Measure;
import org.kinward.engagement.ModuleRow;
import org.kinward.engagement.ReportExport;
import org.kinward.engagement.ReportTexts;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;
import org.springframework.context.MessageSource;

/**
 * The engagement of a center's families in a period: figures, modules, families, and files. It
 * shows every number, because it stays inside the center.
 */
@Route("engagement")
@Menu(title = "menu.engagement", order = 15, icon = "icons/menu/engagement.svg")
@RolesAllowed(ADMINISTRATOR)
class EngagementView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final EngagementQueries queries;
    private final ReportExport exports;
    private final CenterDirectory centers;
    private final MessageSource messages;
    private final Clock clock;
    private @Nullable Selection asked;
    private @Nullable Selection shown;
    final ReportFilter filter = new ReportFilter(this::chosen, this::withdraw);
    final Button export = new Button(translate("engagement.export"), ActionIcon.DOWNLOAD.create());
    final Div content = new Div();

    EngagementView(
            EngagementQueries queries,
            ReportExport exports,
            CenterDirectory centers,
            MessageSource messages,
            Clock clock) {
        this.queries = queries;
        this.exports = exports;
        this.centers = centers;
        this.messages = messages;
        this.clock = clock;
        export.addClickListener(_ -> openExport());
        add(new PageHeader(getPageTitle(), export), filter, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clear();
        var own = centers.own();
        filter.setVisible(!own.isEmpty());
        if (own.isEmpty()) {
            content.add(
                    new EmptyState(
                            translate("engagement.noCenter.title"),
                            translate("engagement.noCenter.text")));
            return;
        }
        var address = event.getLocation().getQueryParameters();
        var selection = Selection.of(address, own, clock);
        asked = selection;
        filter.show(
                own, selection, LocalDate.ofInstant(clock.instant(), selection.center().zone()));
        show(selection);
    }

    private void chosen(Selection selection) {
        if (selection.equals(asked)) {
            // The address is this one already, and going there would do nothing.
            show(selection);
        } else {
            UI.getCurrent().navigate(EngagementView.class, selection.address());
        }
    }

    /** Figures of one period must not stand below the dates of another. */
    private void withdraw() {
        clear();
        content.add(
                new EmptyState(
                        translate("engagement.wrongDates.title"),
                        translate("engagement.wrongDates.text")));
    }

    private void clear() {
        content.removeAll();
        export.setVisible(false);
        shown = null;
    }

    private void show(Selection selection) {
        clear();
        Attempt.get(() -> queries.report(selection.center().id(), selection.period()))
                .ifPresent(report -> show(selection, report));
    }

    private void show(Selection selection, EngagementReport report) {
        var texts = new ReportTexts(messages, UI.getCurrent().getLocale());
        if (report.isEmpty()) {
            content.add(new EmptyState(texts.text("empty.title"), texts.text("empty.text")));
            return;
        }
        shown = selection;
        export.setVisible(true);
        var about = new Paragraph(texts.filters(report.header()));
        about.addClassName("engagement-about");
        var period = new H2(texts.period(report.header().period()));
        period.addClassName("engagement-period");
        content.add(
                period,
                new Tiles(report.totals(), texts),
                about,
                new Definitions(texts),
                new Section(new H2(texts.text("sheet.modules")), modules(report, texts)),
                new Section(new H2(texts.text("sheet.families")), families(report, texts)));
    }

    private static FigureGrid<ModuleRow> modules(EngagementReport report, ReportTexts texts) {
        var locale = UI.getCurrent().getLocale();
        return new FigureGrid<ModuleRow>(
                        texts,
                        texts.text("head.module"),
                        row -> row.title().in(locale),
                        ModuleRow::counts)
                .rates(Measure.ATTENDANCE, Measure.NO_SHOWS, Measure.UTILIZATION)
                .numbers(Count.SESSIONS, Count.LATE_CANCEL, Count.GAVE_NOTICE, Count.NOT_RECORDED)
                .with(texts.modules(report));
    }

    private static FigureGrid<FamilyRow> families(EngagementReport report, ReportTexts texts) {
        return new FigureGrid<FamilyRow>(
                        texts, texts.text("head.family"), texts::name, FamilyRow::counts)
                .rates(Measure.ATTENDANCE, Measure.NO_SHOWS, Measure.COMPLETENESS)
                .numbers(Count.LATE_CANCEL, Count.GAVE_NOTICE, Count.NOT_RECORDED)
                .with(texts.families(report));
    }

    private void openExport() {
        if (shown != null) {
            new ExportDialog(exports, shown).open();
        }
    }

    @Override
    public String getPageTitle() {
        return translate("engagement.title");
    }
}
