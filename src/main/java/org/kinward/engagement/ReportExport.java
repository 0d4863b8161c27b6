package org.kinward.engagement;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Locale;
import org.kinward.engagement.ExportScope.Detail;
import org.kinward.engagement.ExportScope.Summary;
import org.kinward.shared.AuditFact;
import org.kinward.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.annotation.Validated;

/**
 * Hands reports out as files. What may leave the center loses its small numbers first, and no file
 * is handed out without its line in the audit log.
 */
@Service
@Validated
@RolesAllowed(ADMINISTRATOR)
public class ReportExport {

    private final EngagementQueries queries;
    private final MessageSource messages;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    ReportExport(
            EngagementQueries queries,
            MessageSource messages,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.messages = messages;
        this.transaction = transaction;
        this.events = events;
    }

    /** The file; refuses what {@link EngagementQueries#report} refuses. */
    public ReportFile export(@Valid ExportReport request) {
        var full = queries.report(request.center(), request.period());
        var report =
                switch (request.scope()) {
                    case Summary _ -> full.forOutside();
                    case Detail _ -> full;
                };
        // Drawn outside a transaction: a page layout must not hold a database connection.
        var texts = new ReportTexts(messages, request.language().locale());
        var content = new ReportRenderer(texts).render(report, request.scope(), request.format());
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new EngagementExported(fact(request))));
        return new ReportFile(name(report, request), request.format().contentType(), content);
    }

    private static AuditFact fact(ExportReport request) {
        var center = request.center().value();
        var fact =
                AuditFact.of("ENGAGEMENT_EXPORTED", "EngagementReport", Ids.create(), center)
                        .with("format", request.format())
                        .with("from", request.period().from())
                        .with("to", request.period().to());
        return switch (request.scope()) {
            case Summary _ -> fact.with("suppressed", true);
            case Detail detail -> fact.with("suppressed", false).with("purpose", detail.purpose());
        };
    }

    private static String name(EngagementReport report, ExportReport request) {
        return String.join(
                        "-",
                        "engagement",
                        report.header().center().code(),
                        request.period().from().toString(),
                        request.period().to().toString(),
                        request.scope().getClass().getSimpleName().toLowerCase(Locale.ROOT))
                + "."
                + request.format().extension();
    }
}
