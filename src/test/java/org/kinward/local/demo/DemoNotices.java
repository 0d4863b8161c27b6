package org.kinward.local.demo;

import java.time.LocalDate;
import org.kinward.privacy.AcknowledgeNotice;
import org.kinward.privacy.CenterNotices;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.KeepApart;
import org.kinward.privacy.KeepApartService;
import org.kinward.privacy.NoticeContact;
import org.kinward.privacy.NoticeService;
import org.kinward.privacy.RecipientId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whom the center's notice names, who has read it, and two people who are kept apart. */
@Component
@Profile("local")
class DemoNotices {

    private final CenterNotices centerNotices;
    private final NoticeService notices;
    private final KeepApartService apart;

    DemoNotices(CenterNotices centerNotices, NoticeService notices, KeepApartService apart) {
        this.centerNotices = centerNotices;
        this.notices = notices;
        this.apart = apart;
    }

    void enter(
            DemoCenter center,
            ClientId mateo,
            RecipientId daniel,
            RecipientId rosa,
            LocalDate today) {
        centerNotices.publish(
                center.id(),
                new NoticeContact(
                        "Privacy officer",
                        "(303) 555-0123",
                        "privacy@cedar.example",
                        today.minusDays(90)));
        apart.keep(
                new KeepApart(
                        center.id(),
                        daniel,
                        rosa,
                        null,
                        "They asked not to be seated together after a dispute."));
        notices.acknowledge(new AcknowledgeNotice(mateo, today.minusDays(21)));
    }
}
