package org.kinward.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinward.engagement.ExportScope.Detail;
import org.kinward.shared.report.Sheet;

/** Fills the sheets of the XLSX file: numbers as numbers, everything a person wrote as text. */
final class Workbook extends Layout {

    /** The missed rate is left to the first sheet: here it is what attendance leaves. */
    private static final List<Measure> RATES =
            List.of(
                    Measure.ATTENDANCE,
                    Measure.NO_SHOWS,
                    Measure.COMMITMENT,
                    Measure.COMPLETENESS,
                    Measure.UTILIZATION);

    Workbook(ReportTexts texts, EngagementReport report, ExportScope scope) {
        super(texts, report, scope, RATES);
    }

    /** The figures with their numbers and definitions, then what the report is about. */
    Sheet overview() {
        var rows = new ArrayList<Map<String, ?>>();
        rows.add(countRow(Count.SESSIONS));
        rows.add(countRow(Count.SEATS));
        for (Measure measure : Measure.values()) {
            rows.add(measureRow(measure));
        }
        rows.add(info("info.center", report.header().center().name()));
        rows.add(info("info.filters", about.filters()));
        rows.add(info("info.asOf", about.asOf()));
        rows.add(info("info.runBy", report.header().runBy()));
        if (about.scope() instanceof Detail detail) {
            rows.add(info("info.purpose", detail.purpose()));
        }
        about.suppression().ifPresent(text -> rows.add(info("info.suppression", text)));
        about.rules().forEach(rule -> rows.add(info("info.rule", rule)));
        rows.add(info("info.notice", about.notice()));
        var labels = new HashMap<String, Object>();
        labels.put("title", texts.text("title"));
        labels.put("period", about.period());
        for (String column : List.of("name", "value", "part", "whole", "text")) {
            labels.put("head_" + column, texts.text("head." + column));
        }
        return new Sheet(texts.locale(), labels, rows);
    }

    Sheet modules() {
        var rows = new ArrayList<Map<String, ?>>();
        texts.modules(report)
                .forEach(module ->
                        rows.add(row("isRow", module.title().in(texts.locale()), module.counts())));
        rows.add(row("isTotal", texts.text("total"), report.totals()));
        return new Sheet(texts.locale(), labels("head.module", true), rows);
    }

    Sheet families() {
        var rows = new ArrayList<Map<String, ?>>();
        texts.families(report)
                .forEach(family -> rows.add(row("isRow", texts.name(family), family.counts())));
        return new Sheet(texts.locale(), labels("head.family", false), rows);
    }

    @Override
    Object cell(Counts counts, Count count) {
        var value = counts.get(count);
        return value.isPresent() ? value.getAsLong() : texts.cell(counts, count);
    }

    @Override
    Object cell(Counts counts, Measure measure) {
        var share = measure.of(counts).map(Rate::value);
        return share.isPresent() && share.get().isPresent()
                ? share.get().getAsDouble()
                : texts.cell(counts, measure);
    }

    @Override
    Object basis(Counts counts, Measure measure) {
        var rate = measure.of(counts);
        return rate.isPresent()
                ? rate.get().denominator()
                : measure.rangeOf(counts).map(range -> texts.number(range.whole())).orElse("");
    }

    /**
     * @param seated whether the rows are of sessions, which have seats; families have none
     */
    private Map<String, Object> labels(String name, boolean seated) {
        var labels = new HashMap<>(headings());
        labels.put("seated", seated);
        labels.put("head_name", texts.text(name));
        RATES.forEach(rate -> labels.put("head_basis_" + rate, texts.text("head.of", name(rate))));
        return labels;
    }

    private Map<String, Object> countRow(Count count) {
        return Map.of("isRow", true, "name", name(count), "part", cell(report.totals(), count));
    }

    private Map<String, Object> measureRow(Measure measure) {
        var totals = report.totals();
        var row = new HashMap<String, Object>();
        row.put("isRow", true);
        row.put("name", name(measure));
        row.put("value", cell(totals, measure));
        row.put("part", part(totals, measure));
        row.put("whole", basis(totals, measure));
        row.put("text", definition(measure));
        return row;
    }

    private Object part(Counts counts, Measure measure) {
        var rate = measure.of(counts);
        return rate.isPresent()
                ? rate.get().numerator()
                : measure.rangeOf(counts).map(range -> texts.number(range.part())).orElse("");
    }

    private Map<String, Object> info(String label, String text) {
        return Map.of("isInfo", true, "name", texts.text(label), "text", text);
    }
}
