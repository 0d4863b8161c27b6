package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.identity.AccountId;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.RecipientId;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class RepresentativeTest {

    @Autowired World world;
    @Autowired FamilyService families;
    @Autowired FamilyDirectory directory;
    @Autowired RepresentativeService representatives;
    @Autowired MemberContacts contacts;
    @Autowired RecipientRegister recipients;

    private TestCenter center;
    private TestFamily family;
    private MemberId child;

    @BeforeEach
    void aParentAndAChildWithoutASignIn() {
        center = world.center();
        family = world.family(center, 2);
        child = family.members().getLast();
    }

    @Test
    void whatIsWrittenToAChildGoesToWhoActsForThemAndToNobodyElse() {
        assertThat(contacts.find(child).orElseThrow().account()).isNull();

        actFor(child, family.person());

        var contact = contacts.find(child).orElseThrow();
        assertThat(contact.account()).isEqualTo(family.person().account());
        assertThat(contact.reader()).isEqualTo(family.first());
        assertThat(contacts.of(family.person().account()).orElseThrow().id())
                .isEqualTo(family.first());
    }

    @Test
    void aChildsOwnSignInIsWrittenToBeforeAnyOther() {
        actFor(child, family.person());
        var own = world.waiting(center, "Chris Child");
        SignIn.run(center.coordinator(), () -> families.link(child, own.account()));

        var contact = contacts.find(child).orElseThrow();

        assertThat(contact.account()).isEqualTo(own.account());
        assertThat(contact.reader()).isEqualTo(child);
    }

    @Test
    void actingForSomebodyMakesNobodyTheRecipientOfTheirConsents() {
        actFor(child, family.person());

        assertThat(SignIn.as(family.person(), recipients::own))
                .containsExactly(new RecipientId(family.first().value()));
    }

    @Test
    void anAccountThatIsNobodysOwnActsForTheHouseholdAndIsNoRecipient() {
        var guardian = world.waiting(center, "Gwen Guardian");

        actFor(child, guardian);

        assertThat(SignIn.as(guardian, directory::own).orElseThrow().id())
                .isEqualTo(family.household());
        assertThat(SignIn.as(guardian, recipients::own)).isEmpty();
        assertThat(contacts.of(guardian.account()).orElseThrow().id()).isEqualTo(child);
        assertThat(SignIn.as(center.coordinator(), () -> families.waiting(center.id()))).isEmpty();
    }

    @Test
    void endingItEndsIt() {
        var guardian = world.waiting(center, "Gwen Guardian");
        actFor(child, guardian);

        SignIn.run(center.coordinator(), () -> representatives.stop(child, guardian.account()));

        assertThat(SignIn.as(guardian, directory::own)).isEmpty();
        assertThat(contacts.find(child).orElseThrow().account()).isNull();
    }

    @Test
    void aSignInLinkedToTheWrongPersonCanBeTakenBack() {
        SignIn.run(
                center.coordinator(),
                () -> representatives.stop(family.first(), family.person().account()));

        assertThat(SignIn.as(family.person(), directory::own)).isEmpty();
        assertThat(SignIn.as(family.person(), recipients::own)).isEmpty();
    }

    @Test
    void nobodyActsInTwoFamilies() {
        var other = world.family(center, 1);

        assertThatThrownBy(() -> actFor(other.first(), family.person()))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(Reason.ACTS_FOR_ANOTHER_FAMILY);
    }

    @Test
    void theCoordinatorSeesWhoActsForWhom() {
        actFor(child, family.person());

        assertThat(SignIn.as(center.coordinator(), () -> representatives.of(family.household())))
                .extracting(Acting::member, Acting::kind)
                .containsExactlyInAnyOrder(
                        tuple(family.first(), RepresentativeKind.SELF),
                        tuple(child, RepresentativeKind.GUARDIAN));
    }

    @Test
    void accountsAndMembersOfAnotherCenterAreAnsweredLikeUnknownOnes() {
        var other = world.center();
        var theirs = world.family(other, 1);
        var waitsThere = world.waiting(other, "Wilma Waiting");

        for (var account :
                List.of(
                        theirs.person().account(),
                        waitsThere.account(),
                        new AccountId(UUID.randomUUID()))) {
            assertThatThrownBy(() ->
                            SignIn.run(
                                    center.coordinator(),
                                    () -> representatives.actFor(child, account)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> actFor(theirs.first(), family.person()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        SignIn.as(
                                other.coordinator(), () -> representatives.of(family.household())))
                .isInstanceOf(NotFound.class);
    }

    private void actFor(MemberId member, SignedIn person) {
        SignIn.run(center.coordinator(), () -> representatives.actFor(member, person.account()));
    }
}
