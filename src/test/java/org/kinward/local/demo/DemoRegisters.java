package org.kinward.local.demo;

import java.time.LocalDate;
import java.util.Set;
import org.kinward.privacy.AcknowledgeNotice;
import org.kinward.privacy.AskRestriction;
import org.kinward.privacy.CenterNotices;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ConsentScope;
import org.kinward.privacy.DiscloseWithoutConsent;
import org.kinward.privacy.DisclosureBasis;
import org.kinward.privacy.DisclosureChannel;
import org.kinward.privacy.DraftForm;
import org.kinward.privacy.DraftService;
import org.kinward.privacy.EnterReport;
import org.kinward.privacy.KeepApart;
import org.kinward.privacy.KeepApartService;
import org.kinward.privacy.NoticeContact;
import org.kinward.privacy.NoticeService;
import org.kinward.privacy.OverrideService;
import org.kinward.privacy.RecipientDirectory;
import org.kinward.privacy.RecipientId;
import org.kinward.privacy.ReportKind;
import org.kinward.privacy.ReportService;
import org.kinward.privacy.RestrictionService;
import org.kinward.privacy.SaveDraft;
import org.kinward.privacy.Signer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a privacy officer keeps besides consents: a draft, wishes, a complaint, a disclosure. */
@Component
@Profile("local")
class DemoRegisters {

    private final DraftService drafts;
    private final RestrictionService restrictions;
    private final ReportService reports;
    private final OverrideService overrides;
    private final NoticeService notices;
    private final CenterNotices centerNotices;
    private final KeepApartService apart;
    private final RecipientDirectory recipients;

    DemoRegisters(
            DraftService drafts,
            RestrictionService restrictions,
            ReportService reports,
            OverrideService overrides,
            NoticeService notices,
            CenterNotices centerNotices,
            KeepApartService apart,
            RecipientDirectory recipients) {
        this.drafts = drafts;
        this.restrictions = restrictions;
        this.reports = reports;
        this.overrides = overrides;
        this.notices = notices;
        this.centerNotices = centerNotices;
        this.apart = apart;
        this.recipients = recipients;
    }

    RecipientId member(DemoCenter center, String name) {
        return recipients.search(center.id(), name).getFirst().id();
    }

    void enter(DemoCenter center, ClientId mateo, ClientId lena, LocalDate today) {
        var daniel = member(center, "Daniel Brooks");
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
                        member(center, "Rosa Castillo"),
                        null,
                        "They asked not to be seated together after a dispute."));
        notices.acknowledge(new AcknowledgeNotice(mateo, today.minusDays(21)));
        drafts.save(
                new SaveDraft(
                        lena,
                        null,
                        new DraftForm(
                                Set.of(daniel),
                                Set.of(ConsentScope.PRESENCE),
                                "To plan the discharge together",
                                null,
                                null,
                                Signer.CLIENT,
                                null,
                                null)));
        restrictions.ask(
                new AskRestriction(
                        mateo, daniel, "Please tell him nothing about me.", today.minusDays(2)));
        reports.enter(
                new EnterReport(
                        center.id(),
                        ReportKind.COMPLAINT,
                        today.minusDays(4),
                        "A visitor says that names were read out in the waiting room.",
                        null));
        overrides.disclose(
                new DiscloseWithoutConsent(
                        mateo,
                        DisclosureBasis.MEDICAL_EMERGENCY,
                        "Emergency room, St. Mary Hospital",
                        "That he is in treatment here, and his medication",
                        DisclosureChannel.PHONE,
                        today.minusDays(6),
                        "He was unconscious after a fall; the physician on duty asked."));
    }
}
