package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.families.MemberContact;
import org.kinward.families.MemberContacts;
import org.kinward.notifications.NotificationsRefused.Reason;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a family member chooses, and what it changes. */
@DatabaseTest
@Import(Postbox.class)
class SettingsTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired MessageSettingsService settings;
    @Autowired Unsubscribing unsubscribing;
    @Autowired MemberSettingsRepository kept;
    @Autowired LetterWriter letters;
    @Autowired JdbcClient sql;
    @Autowired MemberContacts contacts;

    private TestCenter center;
    private TestFamily family;
    private SmsStub stub;

    @BeforeEach
    void aFamily() throws IOException {
        center = world.center();
        family = world.family(center, 1);
        stub = new SmsStub();
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void detailAndLanguageAreThePersonsChoice() throws Exception {
        save(
                new SettingsForm(
                        ChannelKind.MAIL,
                        Language.SPANISH,
                        true,
                        true,
                        null,
                        null,
                        SettingsForm.NEVER_SAVED));
        enroll(world.session(center, clock, 2));

        post.deliver(center);

        var mail = post.inbox(family.person()).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Poner límites: Su cita está confirmada");
    }

    @Test
    void whoStoppedRemindersStillHearsOfChanges() throws Exception {
        var session = world.session(center, clock, 2);
        enroll(session);
        post.deliver(center);
        var door = new StopDoor(unsubscribing);
        var path = path();

        door.doFilter(
                new MockHttpServletRequest("POST", path),
                new MockHttpServletResponse(),
                new MockFilterChain());
        var start = SignIn.as(center.coordinator(), () -> queries.details(session)).startsAt();
        clock.passTo(start.minus(Duration.ofHours(20)));
        post.remindAndDeliver(center);
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
        post.deliver(center);

        assertThat(post.subjects(family.person()))
                .containsExactly("Your appointment is set", "Your appointment will not take place");
        assertThat(post.states(center)).contains("REMINDER DROPPED");
    }

    @Test
    void openingTheAddressStopsNothing() throws Exception {
        var chain = new MockFilterChain();
        new StopDoor(unsubscribing)
                .doFilter(
                        new MockHttpServletRequest("GET", path()),
                        new MockHttpServletResponse(),
                        chain);

        assertThat(chain.getRequest()).isNotNull();
        assertThat(kept.findById(family.first().value())).isEmpty();
    }

    @Test
    void everyTokenIsAnsweredAlike() throws Exception {
        for (String token :
                new String[] {"", "x", "../stop", "a".repeat(80), "%00", path() + "x"}) {
            var response = new MockHttpServletResponse();
            new StopDoor(unsubscribing)
                    .doFilter(
                            new MockHttpServletRequest("POST", Unsubscribing.PATH + token),
                            response,
                            new MockFilterChain());
            assertThat(response.getStatus()).as(token).isEqualTo(204);
        }
    }

    @Test
    void newsWaitsForTheEndOfQuietHoursUnlessItWouldBeTooLate() {
        var now = clock.instant().atZone(center.zone()).toLocalTime();
        save(
                new SettingsForm(
                        ChannelKind.MAIL,
                        null,
                        false,
                        true,
                        now.minusMinutes(30),
                        now.plusMinutes(90),
                        SettingsForm.NEVER_SAVED));
        var session = world.session(center, clock, 2);
        enroll(session);
        post.deliver(center);
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));

        post.deliver(center);
        assertThat(post.subjects(family.person())).containsExactly("Your appointment is set");

        clock.pass(Duration.ofMinutes(95));
        post.deliver(center);
        assertThat(post.subjects(family.person()))
                .containsExactly("Your appointment is set", "Your appointment will not take place");
    }

    @Test
    void anEditFromAnOldFormIsRefusedTheFirstTimeToo() {
        save(SettingsForm.USUAL);

        assertThatThrownBy(() -> save(SettingsForm.USUAL))
                .isInstanceOfSatisfying(
                        NotificationsRefused.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
    }

    @Test
    void halfAQuietTimeAndAnUnconfirmedNumberAreRefused() {
        assertThatThrownBy(() ->
                        save(
                                new SettingsForm(
                                        ChannelKind.MAIL,
                                        null,
                                        false,
                                        true,
                                        LocalTime.NOON,
                                        null,
                                        SettingsForm.NEVER_SAVED)))
                .hasMessage("refusal.notifications.QUIET_HALF");
        assertThatThrownBy(() ->
                        save(
                                new SettingsForm(
                                        ChannelKind.SMS,
                                        null,
                                        false,
                                        true,
                                        null,
                                        null,
                                        SettingsForm.NEVER_SAVED)))
                .hasMessage("refusal.notifications.NUMBER_NOT_CONFIRMED");
    }

    @Test
    void aNumberIsTheirsOnceTheyKnowItsCode() {
        var numbers = numbers();
        numbers.sendCode(me(), "(303) 555-0142", Language.ENGLISH);
        assertThat(mine().confirmedPhone()).isNull();

        assertThat(confirm(numbers, "000000")).isFalse();
        assertThat(confirm(numbers, sentCode())).isTrue();
        assertThat(mine().confirmedPhone()).isEqualTo("+13035550142");
        assertThat(confirm(numbers, sentCode())).isFalse();
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsWrongToo() {
        var numbers = numbers();
        numbers.sendCode(me(), "+13035550142", Language.ENGLISH);
        for (int i = 0; i < 5; i++) {
            confirm(numbers, "wrong");
        }

        assertThat(confirm(numbers, sentCode())).isFalse();
    }

    @Test
    void aCodeIsGoodForTenMinutesAndSentOnceAMinute() {
        var numbers = numbers();
        numbers.sendCode(me(), "+13035550142", Language.ENGLISH);
        assertThatThrownBy(() -> numbers.sendCode(me(), "+13035550142", Language.ENGLISH))
                .hasMessage("refusal.notifications.TOO_SOON");

        clock.pass(Duration.ofMinutes(11));

        assertThat(confirm(numbers, sentCode())).isFalse();
    }

    @Test
    void whatIsNoNumberGetsNoCode() {
        assertThatThrownBy(() -> numbers().sendCode(me(), "12345", Language.ENGLISH))
                .hasMessage("refusal.notifications.NOT_A_NUMBER");
        assertThat(stub.received()).isEmpty();
    }

    @Test
    void theNumberIsSealedInItsTable() {
        numbers().sendCode(me(), "+13035550142", Language.ENGLISH);

        var raw =
                sql.sql("SELECT asked_phone FROM message_settings WHERE member_id = ?")
                        .param(Postbox.bytes(family.first().value()))
                        .query(byte[].class)
                        .single();

        assertThat(new String(raw, StandardCharsets.ISO_8859_1)).doesNotContain("5550142");
    }

    private SmsNumbers numbers() {
        return new SmsNumbers(
                stub.settings(), kept, new SmsGateway(stub.settings()), letters, clock);
    }

    private MemberSettings mine() {
        return kept.findById(family.first().value()).orElseThrow();
    }

    private boolean confirm(SmsNumbers numbers, String code) {
        var mine = mine();
        boolean right = numbers.confirm(mine, code);
        kept.save(mine);
        return right;
    }

    private String sentCode() {
        return stub.received()
                .getLast()
                .getOrDefault("Body", "")
                .replaceAll("^\\D*(\\d{6}).*$", "$1");
    }

    private String path() {
        var address = unsubscribing.address(family.first());
        return address.substring(address.indexOf(Unsubscribing.PATH));
    }

    private void save(SettingsForm form) {
        SignIn.run(family.person(), () -> settings.save(form));
    }

    private void enroll(SessionId session) {
        SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
    }

    private MemberContact me() {
        return contacts.find(family.first()).orElseThrow();
    }
}
