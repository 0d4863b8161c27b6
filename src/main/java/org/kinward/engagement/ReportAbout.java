package org.kinward.engagement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinward.engagement.ExportScope.Detail;
import org.kinward.engagement.ExportScope.Summary;

/** What every exported report says about itself: filters, rules, who ran it and as of when. */
record ReportAbout(ReportTexts texts, ReportHeader header, ExportScope scope) {

    String period() {
        return texts.period(header.period());
    }

    String asOf() {
        return texts.moment(header.asOf(), header.center().zone());
    }

    String filters() {
        return texts.filters(header);
    }

    /** Under every page, so that a lost page still says what it is. */
    String footer() {
        return texts.text("asOf.line", asOf(), header.runBy()) + " " + notice();
    }

    String notice() {
        return switch (scope) {
            case Detail _ -> texts.text("notice");
            case Summary _ -> texts.text("notice.summary");
        };
    }

    /** Why some cells show a star. */
    Optional<String> suppression() {
        return scope instanceof Summary
                ? Optional.of(texts.text("suppression", ReportTexts.WITHHELD))
                : Optional.empty();
    }

    /** What counts, and what does not. */
    List<String> rules() {
        return Stream.of("unit", "period", "missing")
                .map(rule -> texts.text("rule." + rule))
                .toList();
    }
}
