package org.kinward.local.demo;

import java.time.LocalDate;
import java.util.Set;
import org.kinward.privacy.AskRestriction;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ConsentScope;
import org.kinward.privacy.DiscloseWithoutConsent;
import org.kinward.privacy.DisclosureBasis;
import org.kinward.privacy.DisclosureChannel;
import org.kinward.privacy.DraftForm;
import org.kinward.privacy.DraftService;
import org.kinward.privacy.EnterReport;
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
    private final DemoNotices notices;
    private final RecipientDirectory recipients;

    DemoRegisters(
            DraftService drafts,
            RestrictionService restrictions,
            ReportService reports,
            OverrideService overrides,
            DemoNotices notices,
            RecipientDirectory recipients) {
        this.drafts = drafts;
        this.restrictions = restrictions;
        this.reports = reports;
        this.overrides = overrides;
        this.notices = notices;
        this.recipients = recipients;
    }

    RecipientId member(DemoCenter center, String name) {
        return recipients.search(center.id(), name).getFirst().id();
    }

    void enter(DemoCenter center, ClientId mateo, ClientId lena, LocalDate today) {
        var daniel = member(center, "Daniel Brooks");
        notices.enter(center, mateo, daniel, member(center, "Rosa Castillo"), today);
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
