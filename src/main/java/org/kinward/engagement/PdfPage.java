package org.kinward.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinward.engagement.ExportScope.Detail;
import org.kinward.shared.report.Sheet;

/** Fills the template engagement.jrxml. */
final class PdfPage extends Layout {

    PdfPage(ReportTexts texts, EngagementReport report, ExportScope scope) {
        super(
                texts,
                report,
                scope,
                List.of(
                        Measure.ATTENDANCE,
                        Measure.NO_SHOWS,
                        Measure.UTILIZATION,
                        Measure.COMPLETENESS));
    }

    Sheet sheet() {
        var rows = new ArrayList<Map<String, ?>>();
        addModules(rows);
        addDefinitions(rows);
        addFamilies(rows);
        return new Sheet(texts.locale(), parameters(), rows);
    }

    @Override
    Object cell(Counts counts, Count count) {
        return texts.cell(counts, count);
    }

    @Override
    Object cell(Counts counts, Measure measure) {
        return texts.cell(counts, measure);
    }

    @Override
    Object basis(Counts counts, Measure measure) {
        return texts.basis(counts, measure);
    }

    private Map<String, Object> parameters() {
        var all = new HashMap<>(headings());
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
        addTiles(all);
        return all;
    }

    private void addTiles(Map<String, Object> all) {
        var totals = report.totals();
        all.put("tileLabel1", name(Count.SESSIONS));
        all.put("tileValue1", texts.cell(totals, Count.SESSIONS));
        all.put("tileBasis1", texts.text("seats", texts.cell(totals, Count.SEATS)));
        int tile = 2;
        for (Measure measure : Measure.HEADLINES) {
            all.put("tileLabel" + tile, name(measure));
            all.put("tileValue" + tile, texts.cell(totals, measure));
            all.put("tileBasis" + tile, texts.basisOrReason(totals, measure));
            tile++;
        }
    }

    private void addModules(List<Map<String, ?>> rows) {
        var section = texts.text("sheet.modules");
        if (report.isEmpty()) {
            rows.add(note(section, texts.text("empty.text")));
            return;
        }
        for (ModuleRow module : texts.modules(report)) {
            var name = module.title().in(texts.locale());
            rows.add(tableRow(section, row("isModule", name, module.counts())));
        }
        var total = tableRow(section, row("isModule", texts.text("total"), report.totals()));
        total.put("isTotal", true);
        rows.add(total);
        about.suppression().ifPresent(text -> rows.add(note(section, text)));
    }

    private void addFamilies(List<Map<String, ?>> rows) {
        var section = texts.text("sheet.families");
        for (FamilyRow family : texts.families(report)) {
            rows.add(tableRow(section, row("isFamily", texts.name(family), family.counts())));
        }
    }

    private void addDefinitions(List<Map<String, ?>> rows) {
        var section = texts.text("definitions");
        for (Measure measure : Measure.HEADLINES) {
            rows.add(
                    Map.of(
                            "section",
                            section,
                            "isDefinition",
                            true,
                            "name",
                            name(measure),
                            "text",
                            definition(measure)));
        }
        about.rules().forEach(rule -> rows.add(note(section, rule)));
    }

    private static Map<String, Object> tableRow(String section, Map<String, Object> row) {
        row.put("section", section);
        row.put("isTable", true);
        return row;
    }

    private static Map<String, Object> note(String section, String text) {
        return Map.of("section", section, "isNote", true, "text", text);
    }
}
