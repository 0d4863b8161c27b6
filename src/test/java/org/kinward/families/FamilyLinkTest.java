package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.identity.AccountId;
import org.kinward.identity.AccountProfile;
import org.kinward.identity.AccountService;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FamilyLinkTest {

    @Autowired World world;
    @Autowired AccountService accounts;
    @Autowired FamilyService families;
    @Autowired FamilyDirectory directory;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamilyWhoseSecondMemberHasNoSignIn() {
        center = world.center();
        family = world.family(center, 2);
    }

    @Test
    void whoSignsInWaitsUntilLinkedAndThenHasTheHousehold() {
        var person = world.waiting(center, "Wilma Waiting");
        assertThat(waiting(center))
                .extracting(WaitingSignIn::account)
                .containsExactly(person.account());

        link(family.members().getLast(), person.account());

        assertThat(waiting(center)).isEmpty();
        assertThat(SignIn.as(person, directory::own))
                .hasValueSatisfying(own -> assertThat(own.id()).isEqualTo(family.household()));
    }

    @Test
    void signingInAgainKeepsOneEntryUnderTheNewName() {
        var subject = UUID.randomUUID().toString();
        signIn(subject, "Wilma Waiting", center);
        var first = waiting(center).getFirst();

        signIn(subject, "Wilma Married", center);

        assertThat(waiting(center))
                .containsExactly(
                        new WaitingSignIn(first.account(), "Wilma Married", first.signedInAt()));
    }

    @Test
    void whoLeftACentersGroupNoLongerWaitsThere() {
        var other = world.center();
        var subject = UUID.randomUUID().toString();
        signIn(subject, "Wilma Waiting", center);

        signIn(subject, "Wilma Waiting", other);

        assertThat(waiting(center)).isEmpty();
        assertThat(waiting(other)).hasSize(1);
    }

    @Test
    void whoIsLinkedDoesNotWaitAfterTheNextSignIn() {
        var subject = UUID.randomUUID().toString();
        var person = signIn(subject, "Wilma Waiting", center);
        link(family.members().getLast(), person.account());

        signIn(subject, "Wilma Waiting", center);

        assertThat(waiting(center)).isEmpty();
    }

    @Test
    void staffDoNotWait() {
        world.staff("Fred Facilitator", Role.FACILITATOR, center.code());

        assertThat(waiting(center)).isEmpty();
    }

    @Test
    void aMemberWhoHasASignInGetsNoSecondOne() {
        var person = world.waiting(center, "Wilma Waiting");

        assertRefused(family.first(), person.account(), Reason.MEMBER_ALREADY_LINKED);

        assertThat(waiting(center)).hasSize(1);
    }

    @Test
    void aSignInOfOneMemberIsNotGivenToAnother() {
        assertRefused(
                family.members().getLast(),
                family.person().account(),
                Reason.ACCOUNT_ALREADY_LINKED);
    }

    @Test
    void accountsOfAnotherCenterAreAnsweredLikeUnknownOnes() {
        var other = world.center();
        var waitsThere = world.waiting(other, "Wilma Waiting").account();
        var linkedThere = world.family(other, 1).person().account();
        var member = family.members().getLast();

        for (var account : List.of(waitsThere, linkedThere, new AccountId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> link(member, account)).isInstanceOf(NotFound.class);
        }
        assertThat(waiting(center)).isEmpty();
        assertThat(waiting(other)).hasSize(1);
    }

    @Test
    void aForeignCentersCoordinatorNeitherSeesNorLinks() {
        var person = world.waiting(center, "Wilma Waiting");
        var stranger = world.center().coordinator();

        assertThatThrownBy(() -> SignIn.as(stranger, () -> families.waiting(center.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        SignIn.run(
                                stranger,
                                () -> families.link(family.members().getLast(), person.account())))
                .isInstanceOf(NotFound.class);
        assertThat(waiting(center)).hasSize(1);
    }

    private void assertRefused(MemberId member, AccountId account, Reason reason) {
        assertThatThrownBy(() -> link(member, account))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(reason);
    }

    private List<WaitingSignIn> waiting(TestCenter at) {
        return SignIn.as(at.coordinator(), () -> families.waiting(at.id()));
    }

    private void link(MemberId member, AccountId account) {
        SignIn.run(center.coordinator(), () -> families.link(member, account));
    }

    private SignedIn signIn(String subject, String name, TestCenter at) {
        var profile =
                new AccountProfile(
                        "https://sign-in.example/realms/test",
                        subject,
                        name,
                        null,
                        Language.ENGLISH);
        return accounts.signIn(profile, Set.of(Role.FAMILY), Set.of(at.code()), false);
    }
}
