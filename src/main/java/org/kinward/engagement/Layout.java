package org.kinward.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the PDF and the XLSX file lay out alike: a row has a name, then counts, then rates. */
abstract class Layout {

    static final List<Count> COLUMNS =
            List.of(
                    Count.SESSIONS,
                    Count.SEATS,
                    Count.PRESENT,
                    Count.NO_SHOW,
                    Count.LATE_CANCEL,
                    Count.GAVE_NOTICE,
                    Count.SESSION_CANCELLED,
                    Count.NOT_RECORDED);

    final ReportTexts texts;
    final EngagementReport report;
    final ReportAbout about;
    private final List<Measure> rates;

    /**
     * @param rates those of a row
     */
    Layout(ReportTexts texts, EngagementReport report, ExportScope scope, List<Measure> rates) {
        this.texts = texts;
        this.report = report;
        this.about = new ReportAbout(texts, report.header(), scope);
        this.rates = rates;
    }

    /** A count as the file holds it. */
    abstract Object cell(Counts counts, Count count);

    /** A rate as the file holds it. */
    abstract Object cell(Counts counts, Measure measure);

    /** What a rate is a share of, as the file holds it beside the rate. */
    abstract Object basis(Counts counts, Measure measure);

    final Map<String, Object> headings() {
        var labels = new HashMap<String, Object>();
        COLUMNS.forEach(count -> labels.put("head_" + count, name(count)));
        rates.forEach(rate -> labels.put("head_" + rate, name(rate)));
        return labels;
    }

    final Map<String, Object> row(String kind, String name, Counts counts) {
        var row = new HashMap<String, Object>();
        row.put(kind, true);
        row.put("name", name);
        COLUMNS.forEach(count -> row.put(count.name(), cell(counts, count)));
        rates.forEach(rate -> {
            row.put(rate.name(), cell(counts, rate));
            row.put("basis_" + rate, basis(counts, rate));
        });
        return row;
    }

    final String name(Count count) {
        return texts.text("count." + count);
    }

    final String name(Measure measure) {
        return texts.text("measure." + measure);
    }

    final String definition(Measure measure) {
        return texts.text("definition." + measure);
    }
}
