package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.JoinRefused.Reason;
import org.kinward.notifications.Postbox;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Strangers ask for a sign-in and learn nothing about anybody by asking. */
@DatabaseTest
@Import(Postbox.class)
class SelfRegistrationTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired ProgramPageService pages;
    @Autowired SelfRegistration registration;
    @Autowired EntityManagerFactory entityManagers;

    private final String address = UUID.randomUUID() + "@example.org";
    private TestCenter center;

    @BeforeEach
    void aCenterWithAnOpenPage() {
        center = world.center();
        open(center, true);
    }

    @Test
    void theMailBringsTheCode() {
        ask(address);
        post.deliver(center);

        assertThat(Letters.codes(address)).hasSize(1);
    }

    @Test
    void askingDoesTheSameForEveryAddress() {
        var member = post.address(world.family(center, 1).person());
        ask("warm-up@example.org");

        var stranger = statementsOf(() -> ask(address));
        var known = statementsOf(() -> ask(member));
        var often = IntStream.range(0, 4).mapToObj(_ -> statementsOf(() -> ask(address)));

        assertThat(stranger).isPositive().isEqualTo(known);
        // A fourth request of a day changes its own row once more; it is about no person but the
        // asker.
        assertThat(often.toList()).allMatch(count -> count - stranger <= 1);
    }

    @Test
    void somebodyWithASignInGetsTheSameMail() throws Exception {
        var member = world.family(center, 1).person();
        ask(post.address(member));
        ask(address);
        post.deliver(center);

        var toMember = Letters.to(post.address(member)).getFirst();
        var toStranger = Letters.to(address).getFirst();
        assertThat(toMember.getSubject()).isEqualTo(toStranger.getSubject());
        assertThat(Letters.codes(post.address(member))).hasSize(1);
    }

    @Test
    void nobodysMailboxIsFilled() {
        IntStream.range(0, 5).forEach(_ -> ask(address));
        post.deliver(center);
        assertThat(Letters.to(address)).hasSize(3);

        clock.pass(Duration.ofDays(1).plusMinutes(1));
        ask(address);
        post.deliver(center);

        assertThat(Letters.to(address)).hasSize(4);
    }

    @Test
    void onePlaceMayNotAskForEver() {
        var place = UUID.randomUUID().toString();
        IntStream.range(0, 10)
                .forEach(number -> registration.register(input(number + address), place));

        assertThatThrownBy(() -> registration.register(input(address), place))
                .asInstanceOf(type(JoinRefused.class))
                .extracting(JoinRefused::reason)
                .isEqualTo(Reason.TOO_MANY_REQUESTS);
    }

    @Test
    void aClosedPageIsLikeAnUnknownOne() {
        assertThat(registration.find(center.code())).isPresent();
        open(center, false);

        for (var code : List.of(center.code(), "no-such-center", "")) {
            assertThat(registration.find(code)).isEmpty();
        }
        assertThatThrownBy(() -> ask(address)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondOfTwoWhoEditThePageIsToldSo() {
        var read = SignIn.as(center.coordinator(), () -> pages.find(center.id()));
        open(center, false);

        assertThatThrownBy(() -> SignIn.run(center.coordinator(), () -> pages.save(read)))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(FamilyRefused.Reason.CHANGED_MEANWHILE);
    }

    private void ask(String email) {
        registration.register(input(email), UUID.randomUUID().toString());
    }

    private RegisterSelf input(String email) {
        return new RegisterSelf(center.code(), "Rosa", "Stranger", email, Language.ENGLISH);
    }

    private void open(TestCenter of, boolean open) {
        SignIn.run(
                of.coordinator(),
                () -> {
                    var read = pages.find(of.id());
                    pages.save(
                            new ProgramPageForm(
                                    of.id(), open, "Six evenings.", null, read.version()));
                });
    }

    private long statementsOf(Runnable work) {
        var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            work.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
