package org.kinward.privacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.SealedText;

/** A complaint or an incident, with what came of it. */
@Entity
@Table(name = "privacy_reports")
class PrivacyReport {

    /** 45 CFR 164.404, which 42 CFR 2.16(b) takes over: no later than 60 days from discovery. */
    private static final int DAYS_TO_NOTIFY = 60;

    /** 45 CFR 164.408(b): from here on the authority is told at the same time. */
    private static final int LARGE = 500;

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private LocalDate knownSince;

    @Convert(converter = SealedText.class)
    private String description;

    private @Nullable Integer affected;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.OPEN;

    @Convert(converter = SealedText.class)
    private @Nullable String outcome;

    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    protected PrivacyReport() {}

    PrivacyReport(EnterReport input, String by, Instant now) {
        this.id = ReportId.create().value();
        this.centerId = input.center().value();
        this.kind = input.kind();
        this.knownSince = input.knownSince();
        this.description = input.description().strip();
        this.affected = input.kind() == ReportKind.INCIDENT ? input.affected() : null;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** Closes it, once. */
    void close(String result, String by, Instant now) {
        if (state == ReportState.CLOSED) {
            throw new PrivacyRefused(Reason.ALREADY_SETTLED);
        }
        state = ReportState.CLOSED;
        outcome = result.strip();
        closedBy = by;
        closedAt = now;
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    ReportDetails details() {
        boolean incident = kind == ReportKind.INCIDENT;
        return new ReportDetails(
                new ReportId(id),
                kind,
                knownSince,
                description,
                affected,
                state,
                outcome,
                incident ? knownSince.plusDays(DAYS_TO_NOTIFY) : null,
                incident && affected != null && affected >= LARGE);
    }
}
