package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Complaints, incidents, the notice, and who is kept apart. */
@DatabaseTest
@Import(PrivacyWorld.class)
class RegistersTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired ReportService reports;
    @Autowired KeepApartService apart;
    @Autowired CoSchedulingGuard guard;
    @Autowired NoticeService notices;
    @Autowired ClientQueries clientQueries;

    private TestCenter center;
    private TestFamily family;
    private ClientId client;

    @BeforeEach
    void aClient() {
        center = world.center();
        family = world.family(center, 3);
        client = privacy.client(center, "J.R.");
    }

    @Test
    void anIncidentIsDueAfterSixtyDaysAndLargeFromFiveHundred() {
        var today = privacy.today(center);
        enter(ReportKind.INCIDENT, today.minusDays(2), 500);
        enter(ReportKind.INCIDENT, today.minusDays(3), 499);
        enter(ReportKind.COMPLAINT, today.minusDays(4), null);

        assertThat(list()).extracting(ReportDetails::large).containsExactly(true, false, false);
        assertThat(list().getFirst().due()).isEqualTo(today.plusDays(58));
        assertThat(list().getLast().due()).isNull();
        assertThatThrownBy(() -> enter(ReportKind.INCIDENT, today.plusDays(1), 1))
                .isInstanceOfSatisfying(
                        PrivacyRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.IN_THE_FUTURE));
    }

    @Test
    void aReportIsClosedOnceWithItsOutcome() {
        var id = enter(ReportKind.COMPLAINT, privacy.today(center), null);
        asOfficer(() -> reports.close(new CloseReport(id, "Apologized")));

        assertThat(list().getFirst().outcome()).isEqualTo("Apologized");
        assertThatThrownBy(() ->
                        asOfficer(() -> reports.close(new CloseReport(id, "Apologized again"))))
                .isInstanceOf(PrivacyRefused.class);
    }

    @Test
    void peopleWhoAreKeptApartMayNotMeetUntilThatIsLifted() {
        var pair = keep(recipient(0), recipient(1), null);
        keep(recipient(2), null, client);

        assertThat(guard.mayMeet(Set.of(recipient(0), recipient(1)), Set.of())).isFalse();
        assertThat(guard.mayMeet(Set.of(recipient(2)), Set.of(client))).isFalse();
        assertThat(guard.mayMeet(Set.of(recipient(0), recipient(2)), Set.of())).isTrue();
        assertThat(guard.mayMeet(Set.of(recipient(0)), Set.of(client))).isTrue();

        asOfficer(() -> apart.lift(pair));
        assertThat(guard.mayMeet(Set.of(recipient(0), recipient(1)), Set.of())).isTrue();
    }

    @Test
    void nobodyIsKeptApartFromThemselvesOrFromNobody() {
        assertThatThrownBy(() -> keep(recipient(0), recipient(0), null))
                .isInstanceOf(PrivacyRefused.class);
        assertThatThrownBy(() -> keep(recipient(0), null, null)).isInstanceOf(PrivacyRefused.class);
    }

    @Test
    void theNoticeIsNotedOnceForEachWording() {
        var input = new AcknowledgeNotice(client, privacy.today(center));
        asOfficer(() -> notices.acknowledge(input));

        assertThat(SignIn.as(officer(), () -> clientQueries.read(client)).notices())
                .singleElement()
                .matches(NoticeDetails::isCurrent);
        assertThatThrownBy(() -> asOfficer(() -> notices.acknowledge(input)))
                .isInstanceOf(PrivacyRefused.class);
    }

    private KeepApartId keep(
            RecipientId member, @Nullable RecipientId other, @Nullable ClientId whom) {
        return SignIn.as(
                officer(),
                () ->
                        apart.keep(
                                new KeepApart(center.id(), member, other, whom, "A safety order")));
    }

    private ReportId enter(ReportKind kind, LocalDate since, @Nullable Integer affected) {
        return SignIn.as(
                officer(),
                () ->
                        reports.enter(
                                new EnterReport(
                                        center.id(), kind, since, "A letter was lost", affected)));
    }

    private List<ReportDetails> list() {
        return SignIn.as(officer(), () -> reports.list(center.id()));
    }

    private RecipientId recipient(int member) {
        return PrivacyWorld.recipient(family.members().get(member));
    }

    private SignedIn officer() {
        return center.staff().privacyOfficer();
    }

    private void asOfficer(Runnable action) {
        SignIn.run(officer(), action);
    }
}
