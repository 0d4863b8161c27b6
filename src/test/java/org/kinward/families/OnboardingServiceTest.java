package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.notifications.Postbox;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Five steps that can be left and gone on with. */
@DatabaseTest
@Import(Postbox.class)
class OnboardingServiceTest {

    @Autowired World world;
    @Autowired Postbox post;
    @Autowired InvitationService invitations;
    @Autowired InvitationAcceptance acceptance;
    @Autowired OnboardingService onboarding;

    private SignedIn person;

    @BeforeEach
    void somebodyWhoJustJoined() {
        var center = world.center();
        var family = world.family(center, 2);
        person = world.person("Nora New", Set.of(Role.FAMILY), Set.of(), false);
        var address = post.address(person);
        SignIn.run(
                center.coordinator(),
                () ->
                        invitations.invite(
                                new InviteMember(
                                        family.members().getLast(), address, Language.ENGLISH)));
        post.deliver(center);
        SignIn.run(person, () -> acceptance.accept(Letters.codes(address).getLast()));
    }

    @Test
    void eachStepIsKeptWhenItIsDone() {
        SignIn.run(
                person,
                () -> {
                    keep(OnboardingStep.NAME, known().named("Nor", 1980));
                    assertThat(onboarding.next()).contains(OnboardingStep.REACH);
                    keep(OnboardingStep.REACH, known());
                    keep(OnboardingStep.NAME, known().named("Nory", 1980));

                    assertThat(onboarding.next())
                            .as("doing an earlier step again takes nothing back")
                            .contains(OnboardingStep.SAFETY);
                    assertThat(onboarding.profile().calledName()).isEqualTo("Nory");
                });
    }

    @Test
    void theAgreementEndsThem() {
        SignIn.run(
                person,
                () -> {
                    onboarding.agree();

                    assertThat(onboarding.next()).isEmpty();
                });
    }

    @Test
    void whoJoinedBeforeThereWereStepsHasNone() {
        var family = world.family(world.center(), 1);

        SignIn.run(
                family.person(),
                () -> {
                    assertThat(onboarding.next()).isEmpty();
                    assertThatThrownBy(onboarding::agree).isInstanceOf(NotFound.class);
                });
    }

    @Test
    void whoIsNobodyYetHasNone() {
        var nobody =
                world.person("No Body" + UUID.randomUUID(), Set.of(Role.FAMILY), Set.of(), false);

        assertThat(SignIn.as(nobody, onboarding::next)).isEmpty();
        assertThatThrownBy(() -> SignIn.as(nobody, onboarding::profile))
                .isInstanceOf(NotFound.class);
    }

    private ProfileForm known() {
        return onboarding.profile().profile();
    }

    private void keep(OnboardingStep step, ProfileForm form) {
        onboarding.keep(step, form);
    }
}
