package org.kinward.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.engagement.Drawn.cell;
import static org.kinward.engagement.Drawn.pdf;
import static org.kinward.engagement.Drawn.rows;
import static org.kinward.engagement.Drawn.text;
import static org.kinward.engagement.Drawn.widths;
import static org.kinward.engagement.Drawn.workbook;
import static org.kinward.engagement.Drawn.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.kinward.engagement.ExportScope.Detail;
import org.kinward.engagement.ExportScope.Summary;
import org.kinward.shared.Language;

class ReportRendererTest {

    private static final Detail DETAIL = new Detail("Yearly review for the board");
    private static final Summary SUMMARY = new Summary();

    @Test
    void pdfSaysWhatItIsAboutInTheReadersLanguage() throws IOException {
        var english = pdf(Reports.october(), DETAIL, Language.ENGLISH);
        var spanish = pdf(Reports.october(), DETAIL, Language.SPANISH);

        assertThat(english)
                .contains("Cedar Ridge Recovery Center", "October 1, 2026 to October 31, 2026")
                .contains("November 2, 2026, 9:30 AM MST", "Run by Amara Osei")
                .contains("Yearly review for the board", "42 CFR part 2 prohibits")
                .contains("Attended ÷ (attended + no-shows + late cancellations)")
                .contains("Page 1 of");
        assertThat(spanish)
                .contains("Participación de las familias", "Límites que se sostienen")
                .contains("42 CFR parte 2 prohíbe", "Cómo se calculan estas cifras");
    }

    @Test
    void pdfDefinesWhatItShowsAndNothingElse() throws IOException {
        assertThat(pdf(Reports.october(), DETAIL, Language.ENGLISH))
                .contains("No-show rate", "Records complete", "1 − (places not recorded")
                .doesNotContain("Missed rate", "Commitment rate");
    }

    @Test
    void modulesAndFamiliesStandInTheOrderOfTheReadersLanguage() throws IOException {
        var english = pdf(Reports.october(), DETAIL, Language.ENGLISH);
        var spanish = pdf(Reports.october(), DETAIL, Language.SPANISH);

        assertThat(english)
                .containsSubsequence("Addiction and", "Boundaries that", "Communication at");
        assertThat(spanish)
                .containsSubsequence(
                        "Communication at", "Cuidarse a uno", "La adicción y", "Límites que")
                .containsSubsequence("Family Z", "Núñez Ångström", "x".repeat(20));
        try (var book = xlsx(Reports.october(), DETAIL, Language.SPANISH)) {
            assertThat(cell(rows(book, "Módulos"), 1, "Módulo").asString())
                    .isEqualTo("Communication at home");
        }
    }

    @Test
    void pdfShowsWhatEachRateIsAShareOf() throws IOException {
        assertThat(pdf(Reports.october(), DETAIL, Language.ENGLISH))
                .contains("71 of 87", "233 of 287", "14 of 85", "71 of 96", "34 of 40");
    }

    @Test
    void pdfShowsHostileTextAsText() throws IOException {
        assertThat(pdf(Reports.october(), DETAIL, Language.ENGLISH))
                .contains("=1+1 <b>bold</b>", "<script>alert(1)</script>", "Núñez Ångström");
    }

    @Test
    void pdfSummaryHasNoFamilyAndNoSmallNumber() throws IOException {
        var text = pdf(Reports.october().forOutside(), SUMMARY, Language.ENGLISH);

        assertThat(text)
                .contains("stands for a number of people from 1 to 10", "All modules")
                .doesNotContain("Family B1", "Núñez", "Purpose");
    }

    /** 10 late cancellations and 6 places without a mark are small, their rates' bases are not. */
    @Test
    void pdfSummaryTellsTheRatesOfALargeBase() throws IOException {
        var english = pdf(Reports.october().forOutside(), SUMMARY, Language.ENGLISH);

        assertThat(english)
                .contains("81.2%", "233 of 287")
                .contains("15–19%", "44–53 of 277–286")
                .contains("withheld", "71 of 87");
        assertThat(pdf(Reports.october().forOutside(), SUMMARY, Language.SPANISH))
                .contains("15–19", "44–53 de 277–286", "reservada");
    }

    @Test
    void pdfSummaryOfASmallCenterSaysWhyARateIsWithheld() throws IOException {
        assertThat(pdf(Reports.ofOneFamily().forOutside(), SUMMARY, Language.ENGLISH))
                .contains("withheld fewer than 11 people".split(" ", 2));
    }

    @Test
    void pdfOfAnEmptyPeriodSaysSo() throws IOException {
        assertThat(pdf(Reports.empty(), DETAIL, Language.ENGLISH))
                .contains("No session of this period has ended yet");
    }

    @Test
    void numbersAreNumbersAndNamesAreText() throws IOException {
        try (var book = xlsx(Reports.october(), DETAIL)) {
            var modules = rows(book, "Modules");
            var families = rows(book, "Families");

            assertThat(cell(modules, 1, "Module").asString()).isEqualTo("Addiction and the brain");
            assertThat(cell(modules, 1, "Attended").asNumber()).isEqualByComparingTo("71");
            assertThat(cell(modules, 1, "Attendance rate").getType()).isEqualTo(CellType.NUMBER);
            assertThat(cell(modules, 6, "Module").asString()).isEqualTo("All modules");
            var names = families.stream().skip(1).map(row -> row.get("Family")).toList();
            assertThat(names).allMatch(name -> name.getType() == CellType.STRING);
            assertThat(names).allMatch(name -> name.getFormula() == null);
            assertThat(names.stream().map(Cell::asString)).contains(Reports.HOSTILE, "@SUM(A1)");
        }
    }

    @Test
    void theFirstSheetHoldsRatesDefinitionsAndFilters() throws IOException {
        try (var book = xlsx(Reports.october(), DETAIL)) {
            var text = text(book.getFirstSheet());

            assertThat(text)
                    .contains("Attendance rate", "Attended ÷ (attended + no-shows + late")
                    .contains("America/Denver", "Amara Osei", "Yearly review for the board")
                    .contains("42 CFR part 2")
                    .containsPattern("Sessions held +14")
                    .containsPattern("Seats +344");
        }
    }

    /** A rate stands beside what it is a share of, and no column is there that has no meaning. */
    @Test
    void everyColumnOfASheetHasAMeaning() throws IOException {
        try (var book = xlsx(Reports.october(), DETAIL)) {
            var modules = rows(book, "Modules");
            var families = rows(book, "Families");

            assertThat(cell(modules, 1, "Attendance rate: out of").asNumber())
                    .isEqualByComparingTo("87");
            assertThat(modules.getFirst()).containsKeys("Sessions held", "Seats", "Seats used");
            assertThat(families.getFirst())
                    .containsKeys("Attended", "Records complete", "Records complete: out of")
                    .doesNotContainKeys(
                            "Sessions held", "Seats", "Seats used", "Seats used: out of");
            for (var sheet : List.of(modules, families)) {
                assertThat(sheet.getFirst().keySet())
                        .allMatch(heading ->
                                sheet.stream()
                                        .skip(1)
                                        .map(row -> row.get(heading))
                                        .anyMatch(
                                                cell -> cell != null && !cell.getText().isEmpty()));
            }
        }
    }

    /** Headings break between words; what is below them stands in one line. */
    @Test
    void theColumnsOfASheetFitTheirTexts() throws IOException {
        for (var language : Language.values()) {
            var report = Reports.october().forOutside();
            var bytes = workbook(report, SUMMARY, language);
            var widths = widths(bytes, 2);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                var rows = book.getSheet(1).orElseThrow().read();
                assertThat(widths).hasSize(rows.getFirst().getCellCount());
                rows.getFirst().stream()
                        .flatMap(heading ->
                                Stream.of(heading.asString().split(" "))
                                        .map(word -> Map.entry(heading.getColumnIndex(), word)))
                        .forEach(word ->
                                assertThat(word.getValue())
                                        .hasSizeLessThan(widths.get(word.getKey()).intValue()));
                rows.stream()
                        .skip(1)
                        .flatMap(Row::stream)
                        .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                        .forEach(cell ->
                                assertThat(cell.asString())
                                        .hasSizeLessThan(
                                                widths.get(cell.getColumnIndex()).intValue()));
            }
        }
    }

    @Test
    void theSummaryWorkbookWithholdsSmallNumbers() throws IOException {
        try (var book = xlsx(Reports.october().forOutside(), SUMMARY)) {
            var modules = rows(book, "Modules");

            assertThat(book.findSheet("Families")).isEmpty();
            assertThat(cell(modules, 5, "Attended").asString()).isEqualTo("*");
            assertThat(cell(modules, 5, "Attendance rate").asString()).isEqualTo("withheld");
            assertThat(cell(modules, 4, "Attended").asString()).isEqualTo("*");
            assertThat(cell(modules, 1, "Attended").asNumber()).isEqualByComparingTo("71");
            assertThat(cell(modules, 1, "Late cancellations").asString()).isEqualTo("*");
            assertThat(cell(modules, 1, "Attendance rate").getType()).isEqualTo(CellType.NUMBER);
            assertThat(cell(modules, 6, "Attendance rate: out of").asNumber())
                    .isEqualByComparingTo("287");
            assertThat(cell(modules, 6, "No-show rate").asString()).isEqualTo("15–19%");
            assertThat(text(book.getFirstSheet())).contains("15–19% 44–53 277–286");
        }
    }
}
