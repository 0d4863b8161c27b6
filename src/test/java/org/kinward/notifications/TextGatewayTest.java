package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.local.Ports;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;

/** The gateway for text messages is away while the mail server is there. */
@DatabaseTest
@Import({Postbox.class, ScriptedPost.class, DeliveryParts.class})
class TextGatewayTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired ScriptedPost scripted;
    @Autowired MemberSettingsRepository settings;
    @Autowired AutowireCapableBeanFactory beans;

    private final ScriptedSmtp server = new ScriptedSmtp();
    private TestCenter center;

    /** What a composer that may text is made of. */
    record Parts(
            OutboxRepository messages,
            Readers readers,
            Present present,
            CenterVoices voices,
            Timing timing,
            Occasions occasions,
            LetterWriter letters,
            Invitations invitations,
            Unsubscribing unsubscribing,
            MailSettings mail) {

        Composer composer(SmsSettings gateway) {
            var scribe = new Scribe(occasions, letters, invitations, unsubscribing, gateway, mail);
            return new Composer(messages, readers, present, voices, timing, scribe);
        }
    }

    @BeforeEach
    void aCenter() {
        center = world.center();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void mailsDoNotWaitForAGatewayThatIsAway() {
        var session = world.session(center, clock, 10);
        var texted = world.family(center, 1);
        var mailed = world.family(center, 1);
        choosesTexts(texted);
        scripted.enroll(texted, session);
        scripted.enroll(mailed, session);

        post.leaveOnly(center);
        delivery().run();

        assertThat(scripted.states(center))
                .containsExactly(
                        "SEAT_CONFIRMED RETRY SERVER_UNREACHABLE 0", "SEAT_CONFIRMED SENT null 1");
        assertThat(server.mailsTo(post.address(mailed.person()))).hasSize(1);
    }

    private Delivery delivery() {
        var away =
                new SmsSettings(
                        "http://127.0.0.1:" + Ports.free() + "/", "us", "us", "+13035550100");
        var composer =
                (Composer)
                        beans.applyBeanPostProcessorsAfterInitialization(
                                beans.createBean(Parts.class).composer(away), "composer");
        return scripted.parts()
                .with(composer)
                .with(new SmsGateway(away))
                .delivery(scripted.lines(server));
    }

    private void choosesTexts(TestFamily family) {
        var chosen = new MemberSettings(family.first());
        var code = new byte[] {1};
        var now = clock.instant();
        chosen.askFor("+13035550142", code, now.plus(Duration.ofMinutes(10)));
        assertThat(chosen.confirm(code, now)).isTrue();
        var form = chosen.form();
        chosen.set(
                new SettingsForm(
                        ChannelKind.SMS,
                        form.language(),
                        form.detailed(),
                        form.optionalKinds(),
                        form.quietFrom(),
                        form.quietTo(),
                        0));
        settings.save(chosen);
    }
}
