package org.kinward.audit;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.annotation.Validated;

/**
 * Writes lines to a file, page by page, so that a large one takes no more memory than a small one.
 * The line about the export is written before the first byte leaves.
 */
@Service
@Validated
@RolesAllowed(PRIVACY_OFFICER)
public class AuditExport {

    /** What a spreadsheet opens. */
    public static final int MOST_LINES = 100_000;

    private static final int PAGE = 1000;

    private final AuditSearch search;
    private final AuditTexts texts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    AuditExport(
            AuditSearch search,
            AuditTexts texts,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.search = search;
        this.texts = texts;
        this.transaction = transaction;
        this.events = events;
    }

    /** The matching lines, the newest first, as CSV in UTF-8; at most {@link #MOST_LINES}. */
    public void export(@Valid ExportAudit request, OutputStream out) throws IOException {
        var filter = request.filter();
        search.requireOwn(filter);
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new AuditUsed(fact(request), AuditKind.EXPORT)));
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Without this mark spreadsheets read accents wrongly.
        writer.write('\uFEFF');
        write(writer, texts.headings(request.language().locale()));
        @Nullable AuditCursor last = null;
        for (int lines = 0; lines < MOST_LINES; lines += PAGE) {
            var page = search.page(filter, last, PAGE);
            for (AuditRow row : page) {
                write(writer, texts.cells(row, request.language().locale()));
            }
            if (page.size() < PAGE) {
                break;
            }
            last = page.getLast().cursor();
        }
        writer.flush();
    }

    private static AuditFact fact(ExportAudit request) {
        var filter = request.filter();
        var center = filter.center();
        var fact =
                AuditFact.of(
                                "AUDIT_EXPORTED",
                                "AuditLog",
                                AuditQueries.LOG,
                                center == null ? null : center.value())
                        .with("purpose", request.purpose().strip().replaceAll("\\s+", " "));
        if (filter.object() != null) {
            fact = fact.with("about", filter.object());
        }
        var period = filter.period();
        return period == null ? fact : fact.with("from", period.from()).with("to", period.to());
    }

    private static void write(Writer writer, List<String> cells) throws IOException {
        writer.write(
                cells.stream().map(AuditExport::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** A spreadsheet must not take a text for a formula (OWASP, CSV injection). */
    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
