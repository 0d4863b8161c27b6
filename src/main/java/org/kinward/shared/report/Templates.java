package org.kinward.shared.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.core.io.ClassPathResource;

/** The templates of the folder reports, each read once. No other template is ever read. */
public final class Templates {

    private static final Map<String, JasperReport> READ = new ConcurrentHashMap<>();

    private Templates() {}

    /** Fills the template of that name. */
    public static JasperPrint fill(String name, Sheet sheet) throws JRException {
        var parameters = new HashMap<String, Object>(sheet.parameters());
        parameters.put(JRParameter.REPORT_LOCALE, sheet.locale());
        return JasperFillManager.fillReport(
                READ.computeIfAbsent(name, Templates::read), parameters, rows(sheet));
    }

    /** Fills it and draws it as PDF, with that title and maker in the file's properties. */
    public static byte[] pdf(String name, Sheet sheet, String title, String creator) {
        var out = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        var settings = new SimplePdfExporterConfiguration();
        settings.setMetadataTitle(title);
        settings.setMetadataCreator(creator);
        settings.setDisplayMetadataTitle(true);
        settings.setCompressed(true);
        exporter.setConfiguration(settings);
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        try {
            exporter.setExporterInput(new SimpleExporterInput(fill(name, sheet)));
            exporter.exportReport();
        } catch (JRException fault) {
            throw new IllegalStateException("The report " + name + " could not be drawn", fault);
        }
        return out.toByteArray();
    }

    private static JRDataSource rows(Sheet sheet) {
        return new JRMapCollectionDataSource(List.copyOf(sheet.rows()));
    }

    private static JasperReport read(String name) {
        try (var template = new ClassPathResource("reports/" + name + ".jrxml").getInputStream()) {
            return JasperCompileManager.compileReport(template);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (JRException broken) {
            throw new IllegalStateException("The template " + name + " is broken", broken);
        }
    }
}
