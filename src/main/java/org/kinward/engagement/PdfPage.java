package org.kinward.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinward.engagement.ExportScope.Detail;

/** Fills the template engagement.jrxml. */
final class PdfPage {

    private static final List<Count> COLUMNS =
            List.of(
                    Count.SESSIONS,
                    Count.SEATS,
                    Count.PRESENT,
                    Count.NO_SHOW,
                    Count.LATE_CANCEL,
                    Count.GAVE_NOTICE,
                    Count.SESSION_CANCELLED,
                    Count.NOT_RECORDED);
    private static final List<Measure> RATES = List.of(Measure.ATTENDANCE, Measure.NO_SHOWS);
    private static final List<Measure> TILES =
            List.of(
                    Measure.REACH,
                    Measure.ATTENDANCE,
                    Measure.NO_SHOWS,
                    Measure.UTILIZATION,
                    Measure.COMPLETENESS);

    private final ReportTexts texts;
    private final EngagementReport report;
    private final ReportAbout about;

    PdfPage(ReportTexts texts, EngagementReport report, ExportScope scope) {
        this.texts = texts;
        this.report = report;
        this.about = new ReportAbout(texts, report.header(), scope);
    }

    Sheet sheet() {
        var rows = new ArrayList<Map<String, ?>>();
        addModules(rows);
        addDefinitions(rows);
        addFamilies(rows);
        return new Sheet(texts.locale(), parameters(), rows);
    }

    private Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        all.put("brand", texts.text("brand"));
        all.put("title", texts.text("title"));
        all.put("center", report.header().center().name());
        all.put("period", about.period());
        all.put("filters", about.filters());
        if (about.scope() instanceof Detail detail) {
            all.put("purpose", texts.text("purpose.line", detail.purpose()));
        }
        all.put("footer", about.footer());
        all.put("page", texts.text("page"));
        all.put("of", texts.text("page.of"));
        all.put("head_name", "");
        COLUMNS.forEach(count -> all.put("head_" + count, texts.text("count." + count)));
        RATES.forEach(rate -> all.put("head_" + rate, texts.text("measure." + rate)));
        addTiles(all);
        return all;
    }

    private void addTiles(Map<String, Object> all) {
        var totals = report.totals();
        all.put("tileLabel1", texts.text("count.SESSIONS"));
        all.put("tileValue1", texts.cell(totals, Count.SESSIONS));
        all.put("tileBasis1", texts.text("seats", texts.cell(totals, Count.SEATS)));
        int tile = 2;
        for (Measure measure : TILES) {
            all.put("tileLabel" + tile, texts.text("measure." + measure));
            all.put("tileValue" + tile, texts.cell(totals, measure));
            all.put("tileBasis" + tile, texts.basis(totals, measure));
            tile++;
        }
    }

    private void addModules(List<Map<String, ?>> rows) {
        var section = texts.text("sheet.modules");
        if (report.isEmpty()) {
            rows.add(note(section, texts.text("empty.text")));
            return;
        }
        for (ModuleRow module : report.modules()) {
            var row = tableRow(section, module.title().in(texts.locale()), module.counts());
            row.put("isModule", true);
            addLast(row, module.counts(), Measure.UTILIZATION);
            rows.add(row);
        }
        var total = tableRow(section, texts.text("total"), report.totals());
        total.put("isTotal", true);
        addLast(total, report.totals(), Measure.UTILIZATION);
        rows.add(total);
        about.suppression().ifPresent(text -> rows.add(note(section, text)));
    }

    private void addFamilies(List<Map<String, ?>> rows) {
        var section = texts.text("sheet.families");
        for (FamilyRow family : report.families()) {
            var row = tableRow(section, texts.name(family), family.counts());
            row.put("isFamily", true);
            addLast(row, family.counts(), Measure.COMPLETENESS);
            rows.add(row);
        }
    }

    private void addDefinitions(List<Map<String, ?>> rows) {
        var section = texts.text("definitions");
        for (Measure measure : Measure.values()) {
            rows.add(definition(section, measure));
        }
        about.rules().forEach(rule -> rows.add(note(section, rule)));
    }

    /** The last column: what matters most differs between modules and families. */
    private void addLast(Map<String, Object> row, Counts counts, Measure measure) {
        row.put("headLast", texts.text("measure." + measure));
        row.put("LAST", texts.cell(counts, measure));
    }

    private Map<String, Object> tableRow(String section, String name, Counts counts) {
        var row = new HashMap<String, Object>();
        row.put("section", section);
        row.put("isTable", true);
        row.put("name", name);
        COLUMNS.forEach(count -> row.put(count.name(), texts.cell(counts, count)));
        RATES.forEach(rate -> row.put(rate.name(), texts.cell(counts, rate)));
        return row;
    }

    private Map<String, Object> definition(String section, Measure measure) {
        return Map.of(
                "section", section,
                "isDefinition", true,
                "name", texts.text("measure." + measure),
                "ATTENDANCE", texts.cell(report.totals(), measure),
                "basis", texts.basis(report.totals(), measure),
                "text", texts.text("definition." + measure));
    }

    private static Map<String, Object> note(String section, String text) {
        return Map.of("section", section, "isNote", true, "text", text);
    }
}
