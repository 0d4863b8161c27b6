package org.kinward.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.kinward.shared.Ids;

/** A client was given the notice. */
@Entity
@Immutable
@Table(name = "notice_acknowledgements")
class NoticeAcknowledgement {

    @Id private UUID id;
    private UUID clientId;
    private String noticeVersion;
    private LocalDate acknowledgedOn;
    private String recordedBy;
    private Instant recordedAt;

    protected NoticeAcknowledgement() {}

    NoticeAcknowledgement(AcknowledgeNotice input, String by, Instant now) {
        this.id = Ids.create();
        this.clientId = input.client().value();
        this.noticeVersion = PatientNotice.VERSION;
        this.acknowledgedOn = input.on();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    NoticeDetails details() {
        return new NoticeDetails(noticeVersion, acknowledgedOn, recordedBy);
    }
}
