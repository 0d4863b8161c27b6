package org.kinward.engagement;

import static java.util.stream.Collectors.toMap;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.kinward.shared.Language;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Draws reports as files and reads the files back. */
final class Drawn {

    private Drawn() {}

    /** The widths of a sheet's columns, counted in characters. */
    static List<Double> widths(byte[] workbook, int sheet) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet" + sheet + ".xml")) {
                    return Pattern.compile("<col [^>]*width=\"([0-9.]+)\"")
                            .matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .results()
                            .map(found -> Double.valueOf(found.group(1)))
                            .toList();
                }
            }
        }
        throw new IOException("No such sheet");
    }

    static String pdf(EngagementReport report, ExportScope scope, Language language)
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

    static ReadableWorkbook xlsx(EngagementReport report, ExportScope scope) throws IOException {
        return xlsx(report, scope, Language.ENGLISH);
    }

    static ReadableWorkbook xlsx(EngagementReport report, ExportScope scope, Language language)
            throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(workbook(report, scope, language)),
                new ReadingOptions(true, false));
    }

    static byte[] workbook(EngagementReport report, ExportScope scope, Language language)
            throws IOException {
        var bytes = renderer(language).render(report, scope, ExportFormat.XLSX);
        keep(report, scope, language, "xlsx", bytes);
        return bytes;
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
                                report.modules().size() + "-modules",
                                scope.getClass().getSimpleName(),
                                language.name())
                        .toLowerCase(Locale.ROOT);
        Files.write(folder.resolve(name + "." + extension), bytes);
    }

    /** The rows under their headings; the first entry is the headings' own row. */
    static List<Map<String, Cell>> rows(ReadableWorkbook book, String sheet) throws IOException {
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

    static Cell cell(List<Map<String, Cell>> rows, int row, String heading) {
        return Objects.requireNonNull(rows.get(row).get(heading), heading);
    }

    static String text(Sheet sheet) throws IOException {
        var text = new StringBuilder();
        for (Row row : sheet.read()) {
            row.forEach(cell -> text.append(cell == null ? "" : cell.getText()).append(' '));
        }
        return text.toString();
    }
}
