package org.kinward.engagement;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.kinward.engagement.ExportScope.Detail;
import org.kinward.engagement.ExportScope.Summary;
import org.kinward.shared.Language;
import org.springframework.context.support.ResourceBundleMessageSource;

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
    void pdfShowsHostileTextAsText() throws IOException {
        assertThat(pdf(Reports.october(), DETAIL, Language.ENGLISH))
                .contains("=1+1 <b>bold</b>", "<script>alert(1)</script>", "Núñez Ångström");
    }

    @Test
    void pdfSummaryHasNoFamilyAndNoSmallNumber() throws IOException {
        var text = pdf(Reports.october().forOutside(), SUMMARY, Language.ENGLISH);

        assertThat(text)
                .contains("Numbers of people from 1 to 10 are not shown", "All modules")
                .doesNotContain("Family B1", "Núñez", "Purpose");
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
            assertThat(cell(families, 1, "Family").getType()).isEqualTo(CellType.STRING);
            assertThat(cell(families, 1, "Family").asString()).isEqualTo(Reports.HOSTILE);
            assertThat(cell(families, 3, "Family").asString()).isEqualTo("@SUM(A1)");
            assertThat(cell(families, 1, "Family").getFormula()).isNull();
        }
    }

    @Test
    void theFirstSheetHoldsRatesDefinitionsAndFilters() throws IOException {
        try (var book = xlsx(Reports.october(), DETAIL)) {
            var text = text(book.getFirstSheet());

            assertThat(text)
                    .contains("Attendance rate", "Attended ÷ (attended + no-shows + late")
                    .contains("America/Denver", "Amara Osei", "Yearly review for the board")
                    .contains("42 CFR part 2");
        }
    }

    @Test
    void theSummaryWorkbookWithholdsSmallNumbers() throws IOException {
        try (var book = xlsx(Reports.october().forOutside(), SUMMARY)) {
            var modules = rows(book, "Modules");

            assertThat(book.findSheet("Families")).isEmpty();
            assertThat(cell(modules, 5, "Attended").asString()).isEqualTo("*");
            assertThat(cell(modules, 5, "Attendance rate").asString()).isEqualTo("*");
            assertThat(cell(modules, 4, "Attended").asString()).isEqualTo("*");
            assertThat(cell(modules, 1, "Attended").asNumber()).isEqualByComparingTo("71");
        }
    }

    private static String pdf(EngagementReport report, ExportScope scope, Language language)
            throws IOException {
        var bytes = renderer(language).render(report, scope, ExportFormat.PDF);
        keep(report, scope, language, "pdf", bytes);
        try (var reader = new PdfReader(bytes)) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString().replaceAll("\\s+", " ");
        }
    }

    private static ReadableWorkbook xlsx(EngagementReport report, ExportScope scope)
            throws IOException {
        var bytes = renderer(Language.ENGLISH).render(report, scope, ExportFormat.XLSX);
        keep(report, scope, Language.ENGLISH, "xlsx", bytes);
        return new ReadableWorkbook(
                new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
    }

    private static ReportRenderer renderer(Language language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        messages.setFallbackToSystemLocale(false);
        return new ReportRenderer(new ReportTexts(messages, language.locale()));
    }

    /** So that a person can look at what the tests only read. */
    private static void keep(
            EngagementReport report,
            ExportScope scope,
            Language language,
            String extension,
            byte[] bytes)
            throws IOException {
        var folder = Files.createDirectories(Path.of("target", "reports"));
        var name =
                String.join(
                                "-",
                                report.isEmpty() ? "empty" : "october",
                                scope.getClass().getSimpleName(),
                                language.name())
                        .toLowerCase(Locale.ROOT);
        Files.write(folder.resolve(name + "." + extension), bytes);
    }

    /** The rows under their headings; the first entry is the headings' own row. */
    private static List<Map<String, Cell>> rows(ReadableWorkbook book, String sheet)
            throws IOException {
        var all = book.findSheet(sheet).orElseThrow().read();
        var headings = all.getFirst().stream().map(Cell::asString).toList();
        var rows = new ArrayList<Map<String, Cell>>();
        for (Row row : all) {
            rows.add(
                    row.stream()
                            .filter(Objects::nonNull)
                            .collect(
                                    toMap(
                                            cell -> headings.get(cell.getColumnIndex()),
                                            cell -> cell)));
        }
        return rows;
    }

    private static Cell cell(List<Map<String, Cell>> rows, int row, String heading) {
        return Objects.requireNonNull(rows.get(row).get(heading), heading);
    }

    private static String text(Sheet sheet) throws IOException {
        var text = new StringBuilder();
        for (Row row : sheet.read()) {
            row.forEach(cell -> text.append(cell == null ? "" : cell.getText()).append(' '));
        }
        return text.toString();
    }
}
