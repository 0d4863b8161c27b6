package org.kinward.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinward.engagement.ExportScope.Detail;

/** Fills the sheets of the XLSX file: numbers as numbers, everything a person wrote as text. */
final class Workbook {

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
    private static final List<Measure> RATES =
            List.of(
                    Measure.ATTENDANCE,
                    Measure.NO_SHOWS,
                    Measure.MISSED,
                    Measure.COMMITMENT,
                    Measure.UTILIZATION,
                    Measure.COMPLETENESS);

    private final ReportTexts texts;
    private final EngagementReport report;
    private final ReportAbout about;

    Workbook(ReportTexts texts, EngagementReport report, ExportScope scope) {
        this.texts = texts;
        this.report = report;
        this.about = new ReportAbout(texts, report.header(), scope);
    }

    /** The rates with their numbers and definitions, then what the report is about. */
    Sheet overview() {
        var rows = new ArrayList<Map<String, ?>>();
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
        report.modules()
                .forEach(module ->
                        rows.add(row("isRow", module.title().in(texts.locale()), module.counts())));
        rows.add(row("isTotal", texts.text("total"), report.totals()));
        return new Sheet(texts.locale(), labels("head.module"), rows);
    }

    Sheet families() {
        var rows = new ArrayList<Map<String, ?>>();
        report.families()
                .forEach(family -> rows.add(row("isRow", texts.name(family), family.counts())));
        return new Sheet(texts.locale(), labels("head.family"), rows);
    }

    private Map<String, Object> labels(String name) {
        var labels = new HashMap<String, Object>();
        labels.put("head_name", texts.text(name));
        COLUMNS.forEach(count -> labels.put("head_" + count, texts.text("count." + count)));
        RATES.forEach(rate -> labels.put("head_" + rate, texts.text("measure." + rate)));
        return labels;
    }

    private Map<String, Object> row(String kind, String name, Counts counts) {
        var row = new HashMap<String, Object>();
        row.put(kind, true);
        row.put("name", name);
        COLUMNS.forEach(count -> row.put(count.name(), cell(counts, count)));
        RATES.forEach(rate -> row.put(rate.name(), cell(counts, rate)));
        return row;
    }

    private Map<String, Object> measureRow(Measure measure) {
        var row = new HashMap<String, Object>();
        row.put("isRow", true);
        row.put("name", texts.text("measure." + measure));
        row.put("value", cell(report.totals(), measure));
        measure.of(report.totals())
                .ifPresent(rate -> {
                    row.put("part", rate.numerator());
                    row.put("whole", rate.denominator());
                });
        row.put("text", texts.text("definition." + measure));
        return row;
    }

    private Object cell(Counts counts, Count count) {
        var value = counts.get(count);
        return value.isPresent() ? value.getAsLong() : texts.cell(counts, count);
    }

    private Object cell(Counts counts, Measure measure) {
        var share = measure.of(counts).map(Rate::value);
        return share.isPresent() && share.get().isPresent()
                ? share.get().getAsDouble()
                : texts.cell(counts, measure);
    }

    private Map<String, Object> info(String label, String text) {
        return Map.of("isInfo", true, "name", texts.text(label), "text", text);
    }
}
