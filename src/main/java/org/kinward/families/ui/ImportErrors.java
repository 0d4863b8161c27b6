package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinward.families.ImportError;

/** The rows that could not be entered as a file for a spreadsheet, which runs nothing in it. */
final class ImportErrors {

    private static final String DANGEROUS = "=+-@\t\r";

    private ImportErrors() {}

    static byte[] file(List<ImportError> errors) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            write(csv, errors);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, List<ImportError> errors) {
        csv.writeRecord(
                translate("import.line"),
                translate("import.column"),
                translate("import.value"),
                translate("import.problem"));
        for (var error : errors) {
            csv.writeRecord(
                    Long.toString(error.line()),
                    translate("import.column." + error.column()),
                    harmless(error.value()),
                    translate("import.problem." + error.problem()));
        }
    }

    /** A spreadsheet takes a field that begins like a formula for one. */
    static String harmless(String value) {
        return value.isEmpty() || DANGEROUS.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }
}
