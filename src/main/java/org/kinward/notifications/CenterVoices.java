package org.kinward.notifications;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffContacts;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** How each center reminds and signs; the usual way where nothing was chosen. */
@Component
class CenterVoices {

    private final CenterMailRepository mails;
    private final StaffContacts centers;

    CenterVoices(CenterMailRepository mails, StaffContacts centers) {
        this.mails = mails;
        this.centers = centers;
    }

    Voice of(CenterId id) {
        var center = centers.center(id).orElseThrow(NotFound::new);
        return mails.findById(id.value())
                .map(mail -> new Voice(center, mail.reminders(), mail.senderName(), mail.replyTo()))
                .orElseGet(() -> new Voice(center, ReminderPlan.USUAL, null, null));
    }

    /** One center's way. */
    record Voice(
            CenterDetails center,
            Set<ReminderLead> leads,
            @Nullable String senderName,
            @Nullable String replyTo) {

        ReminderPlan reminders() {
            return new ReminderPlan(leads, center.zone());
        }
    }
}
