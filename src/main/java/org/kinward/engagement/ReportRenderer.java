package org.kinward.engagement;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import org.kinward.shared.report.Templates;

/** Draws a report as a file, in one reader's language. It prints what it is given, all of it. */
final class ReportRenderer {

    private static final float COLUMN_WIDTH_RATIO = 1.15f;

    private final ReportTexts texts;

    ReportRenderer(ReportTexts texts) {
        this.texts = texts;
    }

    byte[] render(EngagementReport report, ExportScope scope, ExportFormat format) {
        try {
            return switch (format) {
                case PDF -> pdf(report, scope);
                case XLSX -> xlsx(report, scope);
            };
        } catch (JRException fault) {
            throw new IllegalStateException("A report could not be drawn", fault);
        }
    }

    private byte[] pdf(EngagementReport report, ExportScope scope) {
        return Templates.pdf(
                "engagement",
                new PdfPage(texts, report, scope).sheet(),
                texts.text("title"),
                texts.text("brand"));
    }

    private byte[] xlsx(EngagementReport report, ExportScope scope) throws JRException {
        var book = new Workbook(texts, report, scope);
        var sheets = new ArrayList<JasperPrint>();
        var names = new ArrayList<String>();
        sheets.add(Templates.fill("engagement-overview", book.overview()));
        names.add(texts.text("sheet.overview"));
        sheets.add(Templates.fill("engagement-rows", book.modules()));
        names.add(texts.text("sheet.modules"));
        if (scope instanceof ExportScope.Detail) {
            sheets.add(Templates.fill("engagement-rows", book.families()));
            names.add(texts.text("sheet.families"));
        }
        return xlsx(sheets, names);
    }

    private static byte[] xlsx(List<JasperPrint> sheets, List<String> names) throws JRException {
        var out = new ByteArrayOutputStream();
        var exporter = new JRXlsxExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(sheets));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        var settings = new SimpleXlsxReportConfiguration();
        settings.setDetectCellType(true);
        settings.setOnePagePerSheet(false);
        settings.setRemoveEmptySpaceBetweenRows(true);
        // A reader's own font may be wider than the one the lines were broken with.
        settings.setColumnWidthRatio(COLUMN_WIDTH_RATIO);
        // What is not printed on a sheet leaves no empty column there.
        settings.setRemoveEmptySpaceBetweenColumns(true);
        settings.setWhitePageBackground(false);
        settings.setSheetNames(names.toArray(String[]::new));
        exporter.setConfiguration(settings);
        exporter.exportReport();
        return out.toByteArray();
    }
}
