package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinward.centers.CenterId;
import org.kinward.education.EnrollmentService;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages of another center are answered like those of none. */
@DatabaseTest
public class ForeignMessagesTest {

    /** What this class tries, for the test that counts all methods. */
    public static final Set<String> TRIED =
            Set.of(
                    "OutboxService.list",
                    "OutboxService.count",
                    "OutboxService.resend",
                    "OutboxService.called",
                    "OutboxService.tryAddressAgain",
                    "CenterMailService.find",
                    "CenterMailService.save",
                    "CenterMailService.preview",
                    "CenterMailService.sendTest");

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired OutboxService outbox;
    @Autowired CenterMailService mails;

    @Test
    void foreignMessagesAreAnsweredLikeUnknownOnes() {
        var foreign = world.center();
        var family = world.family(foreign, 1);
        var session = world.session(foreign, clock, 2);
        SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        var message =
                SignIn.as(
                                foreign.coordinator(),
                                () ->
                                        outbox.list(
                                                new OutboxFilter(foreign.id(), Set.of(), ""), 0, 1))
                        .getFirst()
                        .facts()
                        .id();
        var own = world.center();
        var stranger =
                new SignedIn(
                        own.coordinator().account(),
                        "Sam Stranger",
                        Set.of(Role.values()),
                        Set.of(own.code()),
                        false);

        for (MessageId id : List.of(message, new MessageId(UUID.randomUUID()))) {
            refused(stranger, () -> outbox.resend(id, "Curious"));
            refused(stranger, () -> outbox.tryAddressAgain(id));
            refused(stranger, () -> outbox.called(id));
        }
        for (CenterId id : List.of(foreign.id(), CenterId.create())) {
            var filter = new OutboxFilter(id, Set.of(), "");
            var wish = new PreviewWish(id, MessageKind.REMINDER, Language.ENGLISH, true);
            var form = new CenterMailForm(id, ReminderPlan.USUAL, null, null, -1);
            refused(stranger, () -> outbox.list(filter, 0, 10));
            refused(stranger, () -> outbox.count(filter));
            refused(stranger, () -> mails.find(id));
            refused(stranger, () -> mails.save(form));
            refused(stranger, () -> mails.preview(wish));
            refused(stranger, () -> mails.sendTest(wish));
        }
    }

    private static void refused(SignedIn stranger, Runnable call) {
        assertThatThrownBy(() -> SignIn.run(stranger, call))
                .isInstanceOf(NotFound.class)
                .hasMessage("refusal.notFound");
    }
}
