package org.kinward.engagement;

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
import org.springframework.core.io.ClassPathResource;

/** The templates of the folder reports, each read once. No other template is ever read. */
final class Templates {

    private static final Map<String, JasperReport> READ = new ConcurrentHashMap<>();

    private Templates() {}

    /** Fills the template of that name. */
    static JasperPrint fill(String name, Sheet sheet) throws JRException {
        var parameters = new HashMap<String, Object>(sheet.parameters());
        parameters.put(JRParameter.REPORT_LOCALE, sheet.locale());
        return JasperFillManager.fillReport(
                READ.computeIfAbsent(name, Templates::read), parameters, rows(sheet));
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
