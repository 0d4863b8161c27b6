package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyEvent.ClientDataRead;
import org.kinward.privacy.PrivacyEvent.RegisterChanged;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The register of complaints and incidents. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class ReportService {

    private static final Limit MOST = Limit.of(200);

    private final CenterAccess centers;
    private final ReportRepository reports;
    private final ConsentContext context;

    ReportService(CenterAccess centers, ReportRepository reports, ConsentContext context) {
        this.centers = centers;
        this.reports = reports;
        this.context = context;
    }

    /** The register of an own center: what is open first, then the newest. */
    public List<ReportDetails> list(CenterId center) {
        centers.requireOwn(center);
        context.announce(
                new ClientDataRead(
                        AuditFact.of(
                                "PRIVACY_REPORTS_READ", "Center", center.value(), center.value())));
        return reports.findOf(center.value(), MOST).stream().map(PrivacyReport::details).toList();
    }

    /** Enters one. Refuses a day in the future. */
    public ReportId enter(@Valid EnterReport input) {
        var center = centers.requireOwn(input.center());
        if (input.knownSince().isAfter(LocalDate.ofInstant(context.now(), center.zone()))) {
            throw new PrivacyRefused(Reason.IN_THE_FUTURE);
        }
        var report = reports.save(new PrivacyReport(input, context.who(), context.now()));
        announce("PRIVACY_REPORT_ENTERED", report);
        return report.details().id();
    }

    /** It is settled. Refuses one that is closed already. */
    public void close(@Valid CloseReport input) {
        var report = reports.findById(input.report().value()).orElseThrow(NotFound::new);
        centers.requireOwn(report.center());
        report.close(input.outcome(), context.who(), context.now());
        announce("PRIVACY_REPORT_CLOSED", report);
    }

    private void announce(String action, PrivacyReport report) {
        var details = report.details();
        context.announce(
                new RegisterChanged(
                        AuditFact.of(
                                        action,
                                        "PrivacyReport",
                                        details.id().value(),
                                        report.center().value())
                                .with("kind", details.kind())));
    }
}
