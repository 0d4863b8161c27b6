package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.JoinRefused.Reason;
import org.kinward.identity.Role;
import org.kinward.identity.SignInRefused;
import org.kinward.identity.SignedIn;
import org.kinward.notifications.Postbox;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The door of an invitation, while Keycloak is away, and with a sign-in somebody already has. */
@DatabaseTest
@Import(Postbox.class)
class JoinServiceTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired InvitationService invitations;
    @Autowired JoinService joining;
    @Autowired MemberLife life;
    @Autowired FamilyService families;
    @Autowired InvitationAcceptance acceptance;
    @Autowired FamilyDirectory directory;
    @Autowired OnboardingService onboarding;

    private TestCenter center;
    private TestFamily family;
    private MemberId second;

    @BeforeEach
    void aFamilyWhoseSecondMemberHasNoSignIn() {
        center = world.center();
        family = world.family(center, 2);
        second = family.members().getLast();
    }

    @Test
    void aKeycloakThatIsAwayChangesNothing() {
        var code = invite(UUID.randomUUID() + "@example.org");

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> joining.makeSignIn(code))
                    .asInstanceOf(type(SignInRefused.class))
                    .extracting(SignInRefused::reason)
                    .isEqualTo(SignInRefused.Reason.UNREACHABLE);
        }

        assertThat(joining.find(code)).isPresent();
        assertThat(state()).isEqualTo(InvitationState.OPEN);
    }

    @Test
    void everyCodeThatOpensNothingGetsTheSameAnswer() {
        var person = stranger();
        var used = invite(post.address(person));
        SignIn.run(person, () -> acceptance.accept(used));
        assertNothingOpens(used);
    }

    @Test
    void soDoesWhatWasReplacedOrRanOutOrNeverWas() {
        var withdrawn = invite("w" + UUID.randomUUID() + "@example.org");
        var late = invite("l" + UUID.randomUUID() + "@example.org");
        clock.pass(Duration.ofDays(8));

        for (var code : List.of(withdrawn, late, "ZZZZZZZZZZZZZZZZ", "", "'; --")) {
            assertNothingOpens(code);
        }
    }

    @Test
    void nothingOpensForWhoLeftOrHasASignInByNow() {
        var code = invite(UUID.randomUUID() + "@example.org");
        var today = clock.instant().atZone(center.zone()).toLocalDate();
        SignIn.run(center.coordinator(), () -> life.leave(second, today));
        assertNothingOpens(code);
        SignIn.run(center.coordinator(), () -> life.comeBack(second));
        assertThat(joining.find(code)).isPresent();

        var waiting = world.waiting(center, "Wanda Waiting");
        SignIn.run(center.coordinator(), () -> families.link(second, waiting.account()));
        assertNothingOpens(code);
    }

    private void assertNothingOpens(String code) {
        assertThat(joining.find(code)).isEmpty();
        assertThatThrownBy(() -> joining.makeSignIn(code))
                .asInstanceOf(type(JoinRefused.class))
                .extracting(JoinRefused::reason)
                .isEqualTo(Reason.NOT_USABLE);
        assertThatThrownBy(() -> joining.mailAgain(code))
                .asInstanceOf(type(JoinRefused.class))
                .extracting(JoinRefused::reason)
                .isEqualTo(Reason.NOT_USABLE);
    }

    @Test
    void somebodyWithASignInAcceptsWithIt() {
        var person = stranger();
        var code = invite(post.address(person).toUpperCase(Locale.ROOT));

        SignIn.run(person, () -> acceptance.accept(code));

        assertThat(SignIn.as(person, directory::own).orElseThrow().id())
                .isEqualTo(family.household());
        assertThat(SignIn.as(person, onboarding::next)).contains(OnboardingStep.NAME);
        assertThat(state()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(joining.find(code)).as("the code is good once").isEmpty();
    }

    @Test
    void anInvitationIsForItsOwnAddressOnly() {
        var code = invite("owner-" + UUID.randomUUID() + "@example.org");
        var other = stranger();

        assertThatThrownBy(() -> SignIn.run(other, () -> acceptance.accept(code)))
                .asInstanceOf(type(JoinRefused.class))
                .extracting(JoinRefused::reason)
                .isEqualTo(Reason.OTHER_ADDRESS);
        assertThat(SignIn.as(other, directory::own)).isEmpty();
        assertThat(state()).isEqualTo(InvitationState.OPEN);
    }

    @Test
    void whoLeftAnotherCenterMayJoinThisOne() {
        var elsewhere = world.center();
        var left = world.family(elsewhere, 1);
        var today = clock.instant().atZone(elsewhere.zone()).toLocalDate();
        SignIn.run(elsewhere.coordinator(), () -> life.leave(left.first(), today));
        var code = invite(post.address(left.person()));

        SignIn.run(left.person(), () -> acceptance.accept(code));

        assertThat(SignIn.as(left.person(), directory::own).orElseThrow().id())
                .isEqualTo(family.household());
    }

    @Test
    void somebodyOfAnotherFamilyDoesNotBecomeTwoPeople() {
        var elsewhere = world.family(center, 1).person();
        var code = invite(post.address(elsewhere));

        assertThatThrownBy(() -> SignIn.run(elsewhere, () -> acceptance.accept(code)))
                .isInstanceOf(FamilyRefused.class);
        assertThat(state()).isEqualTo(InvitationState.OPEN);
    }

    private SignedIn stranger() {
        return world.person("Stan Stranger", Set.of(Role.FAMILY), Set.of(), false);
    }

    private String invite(String address) {
        SignIn.run(
                center.coordinator(),
                () -> invitations.invite(new InviteMember(second, address, Language.ENGLISH)));
        post.deliver(center);
        return Letters.codes(address.toLowerCase(Locale.ROOT)).getLast();
    }

    private InvitationState state() {
        return SignIn.as(center.coordinator(), () -> invitations.of(family.household()))
                .getFirst()
                .state();
    }
}
