package org.kinward.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/** What one center's notice says besides the words that all centers share. */
@Entity
@Table(name = "privacy_notices")
class CenterNotice {

    @Id private UUID centerId;
    @Version private @Nullable Long version;
    private String contactTitle;
    private String phone;
    private String mail;
    private LocalDate effectiveOn;
    private String changedBy;
    private Instant changedAt;

    protected CenterNotice() {}

    CenterNotice(CenterId center, NoticeContact contact, String by, Instant now) {
        this.centerId = center.value();
        change(contact, by, now);
    }

    final void change(NoticeContact contact, String by, Instant now) {
        contactTitle = contact.title().strip();
        phone = contact.phone().strip();
        mail = contact.mail().strip();
        effectiveOn = contact.effectiveOn();
        changedBy = by;
        changedAt = now;
    }

    NoticeContact contact() {
        return new NoticeContact(contactTitle, phone, mail, effectiveOn);
    }
}
