package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.centers.CenterId;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.shared.Period;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same as {@link ForeignClientsTest} for what is kept besides consents. */
@DatabaseTest
@Import(PrivacyWorld.class)
public class ForeignRegistersTest {

    /** What is tried here, for the test that counts all methods. */
    public static final Set<String> TRIED =
            Set.of(
                    "DraftService.save",
                    "DraftService.read",
                    "DraftService.discard",
                    "PaperService.original",
                    "PaperService.blank",
                    "PaperService.recorded",
                    "AccountingService.print",
                    "OverrideService.disclose",
                    "RestrictionService.ask",
                    "RestrictionService.agree",
                    "RestrictionService.decline",
                    "RestrictionService.lift",
                    "KeepApartService.keep",
                    "KeepApartService.lift",
                    "KeepApartService.list",
                    "ReportService.list",
                    "ReportService.enter",
                    "ReportService.close",
                    "NoticeService.acknowledge",
                    "CenterNotices.publish",
                    "TaskService.open",
                    "TaskService.done",
                    "TaskService.dismiss");

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired DraftService drafts;
    @Autowired PaperService papers;
    @Autowired AccountingService accounting;
    @Autowired OverrideService overrides;
    @Autowired RestrictionService restrictions;
    @Autowired KeepApartService apart;
    @Autowired ReportService reports;
    @Autowired NoticeService notices;
    @Autowired CenterNotices centerNotices;
    @Autowired TaskService tasks;

    private Things theirs;
    private SignedIn stranger;
    private LocalDate day;

    private record Things(
            CenterId center,
            ClientId client,
            RecipientId recipient,
            ConsentId consent,
            DraftId draft,
            RestrictionId restriction,
            KeepApartId pair,
            ReportId report,
            TaskId task) {}

    @BeforeEach
    void whatAnotherCenterKeeps() {
        var foreign = world.center();
        day = privacy.today(foreign);
        theirs = SignIn.as(foreign.staff().privacyOfficer(), () -> keep(foreign));
        var own = world.center();
        stranger =
                new SignedIn(
                        own.staff().privacyOfficer().account(),
                        "Sam Stranger",
                        new TreeSet<>(Arrays.asList(Role.values())),
                        Set.of(own.code()),
                        false);
    }

    private Things keep(TestCenter foreign) {
        var family = world.family(foreign, 2);
        var client = privacy.client(foreign, "F.F.");
        var member = PrivacyWorld.recipient(family.first());
        var other = PrivacyWorld.recipient(family.members().get(1));
        var consent = privacy.record(foreign, privacy.form(foreign, client, family.first()));
        privacy.revoke(foreign, consent);
        return new Things(
                foreign.id(),
                client,
                member,
                consent,
                drafts.save(new SaveDraft(client, null, DraftForm.empty())),
                restrictions.ask(new AskRestriction(client, null, "Nothing", day)),
                apart.keep(new KeepApart(foreign.id(), member, other, null, "A reason")),
                reports.enter(
                        new EnterReport(foreign.id(), ReportKind.COMPLAINT, day, "A letter", null)),
                tasks.open(foreign.id()).getFirst().id());
    }

    @Test
    void foreignThingsAreAnsweredLikeUnknownOnes() {
        var unknown =
                new Things(
                        CenterId.create(),
                        ClientId.create(),
                        theirs.recipient(),
                        ConsentId.create(),
                        DraftId.create(),
                        RestrictionId.create(),
                        KeepApartId.create(),
                        ReportId.create(),
                        TaskId.create());
        var probes = probes();
        assertThat(probes.keySet()).isEqualTo(TRIED);
        probes.forEach((name, probe) -> {
            for (var things : List.of(theirs, unknown)) {
                assertThatThrownBy(() -> SignIn.run(stranger, () -> probe.accept(things)))
                        .as(name)
                        .isInstanceOf(NotFound.class)
                        .hasMessage("refusal.notFound");
            }
        });
    }

    private Map<String, Consumer<Things>> probes() {
        var all = new HashMap<>(paperProbes());
        all.putAll(registerProbes());
        all.put(
                "CenterNotices.publish",
                t ->
                        centerNotices.publish(
                                t.center(),
                                new NoticeContact("Officer", "555", "a@example.org", day)));
        all.put("RestrictionService.agree", t -> restrictions.agree(settle(t)));
        all.put("RestrictionService.decline", t -> restrictions.decline(settle(t)));
        all.put("RestrictionService.lift", t -> restrictions.lift(settle(t)));
        all.put(
                "RestrictionService.ask",
                t -> restrictions.ask(new AskRestriction(t.client(), null, "Nothing", day)));
        return all;
    }

    private static SettleRestriction settle(Things things) {
        return new SettleRestriction(things.restriction(), "A reason");
    }

    private Map<String, Consumer<Things>> paperProbes() {
        var form = DraftForm.empty();
        return Map.of(
                "DraftService.save", t -> drafts.save(new SaveDraft(t.client(), null, form)),
                "DraftService.read", t -> drafts.read(t.draft()),
                "DraftService.discard", t -> drafts.discard(t.draft()),
                "PaperService.original", t -> papers.original(t.consent()),
                "PaperService.blank",
                        t -> papers.blank(new PrintForm(t.client(), form, Language.ENGLISH)),
                "PaperService.recorded", t -> papers.recorded(t.consent(), Language.ENGLISH),
                "AccountingService.print",
                        t ->
                                accounting.print(
                                        new PrintAccounting(
                                                t.client(),
                                                new Period(day, day),
                                                "Curious",
                                                Language.ENGLISH)),
                "OverrideService.disclose",
                        t ->
                                overrides.disclose(
                                        new DiscloseWithoutConsent(
                                                t.client(),
                                                DisclosureBasis.COURT_ORDER,
                                                "A judge",
                                                "Everything",
                                                DisclosureChannel.WRITTEN,
                                                day,
                                                "A court order")),
                "NoticeService.acknowledge",
                        t -> notices.acknowledge(new AcknowledgeNotice(t.client(), day)));
    }

    private Map<String, Consumer<Things>> registerProbes() {
        return Map.of(
                "KeepApartService.keep",
                        t ->
                                apart.keep(
                                        new KeepApart(
                                                t.center(),
                                                t.recipient(),
                                                null,
                                                t.client(),
                                                "A reason")),
                "KeepApartService.lift", t -> apart.lift(t.pair()),
                "KeepApartService.list", t -> apart.list(t.center()),
                "ReportService.list", t -> reports.list(t.center()),
                "ReportService.enter",
                        t ->
                                reports.enter(
                                        new EnterReport(
                                                t.center(),
                                                ReportKind.INCIDENT,
                                                day,
                                                "A letter",
                                                1)),
                "ReportService.close", t -> reports.close(new CloseReport(t.report(), "Done")),
                "TaskService.open", t -> tasks.open(t.center()),
                "TaskService.done", t -> tasks.done(t.task()),
                "TaskService.dismiss", t -> tasks.dismiss(new DismissTask(t.task(), "Done")));
    }
}
