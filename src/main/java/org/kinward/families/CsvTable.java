package org.kinward.families;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kinward.families.FamilyRefused.Reason;

/**
 * A file of rows with a header. It may be UTF-8 or Windows-1252, with commas, semicolons or tabs
 * between its fields, as spreadsheets write it.
 */
public record CsvTable(List<String> header, List<Row> rows) {

    /** Larger files are refused. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** More rows are refused. */
    public static final int MOST_ROWS = 5_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATORS = ",;\t";

    /**
     * One row.
     *
     * @param line where it begins in the file, 1 for the header's
     */
    public record Row(long line, List<String> fields) {

        public Row {
            fields = List.copyOf(fields);
        }

        String field(int index) {
            return index < fields.size() ? fields.get(index).strip() : "";
        }
    }

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Reads a file; refuses what is too large or too long, no text, empty, or broken. */
    public static CsvTable read(byte[] content) {
        FamilyRefused.when(content.length > MOST_BYTES, Reason.FILE_TOO_LARGE);
        var text = text(content);
        FamilyRefused.when(text.isBlank(), Reason.FILE_EMPTY);
        var all = new ArrayList<Row>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                FamilyRefused.when(all.size() > MOST_ROWS, Reason.FILE_TOO_LONG);
                all.add(new Row(each.getStartingLineNumber(), each.getFields()));
            }
        } catch (CsvParseException broken) {
            throw new FamilyRefused(Reason.FILE_BROKEN);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        FamilyRefused.when(all.size() < 2, Reason.FILE_EMPTY);
        return new CsvTable(
                all.getFirst().fields().stream().map(String::strip).toList(),
                all.subList(1, all.size()));
    }

    /** Whatever is not UTF-8 is taken for what Windows writes, unless it cannot be text. */
    private static String text(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        FamilyRefused.when(text.indexOf('\0') >= 0, Reason.FILE_NOT_TEXT);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The one that is most often in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char best = SEPARATORS.charAt(0);
        for (char each : SEPARATORS.toCharArray()) {
            if (count(first, each) > count(first, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
