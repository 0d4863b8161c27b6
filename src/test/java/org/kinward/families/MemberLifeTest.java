package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.RecipientId;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MemberLifeTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired MemberLife life;
    @Autowired HouseholdService households;
    @Autowired RepresentativeService representatives;
    @Autowired FamilyDirectory directory;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionQueries sessions;
    @Autowired RecipientRegister recipients;

    private TestCenter center;
    private TestFamily family;
    private MemberId second;
    private SessionId session;

    @BeforeEach
    void aFamilyOfTwoWithPlaces() {
        center = world.center();
        family = world.family(center, 2);
        second = family.members().getLast();
        session = world.session(center, clock, 5);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
    }

    @Test
    void whoLeavesGivesUpWhatIsToComeAndTheOthersStay() {
        assertThat(asCoordinator(() -> households.placesAhead(second))).isEqualTo(1);

        leave(second);

        assertThat(seated()).containsExactly(family.first());
        assertThat(asCoordinator(() -> households.placesAhead(second))).isZero();
        assertThat(own(family.person()).members())
                .extracting(MemberDetails::id)
                .containsExactly(family.first());
    }

    @Test
    void whoLeftHasNoHouseholdAndIsNobodysRecipientUntilTheyComeBack() {
        leave(family.first());

        assertThat(SignIn.as(family.person(), directory::own)).isEmpty();
        assertThat(SignIn.as(family.person(), recipients::own)).isEmpty();
        assertThat(recipients.find(new RecipientId(family.first().value()))).isEmpty();

        SignIn.run(center.coordinator(), () -> life.comeBack(family.first()));

        assertThat(own(family.person()).id()).isEqualTo(family.household());
    }

    @Test
    void leavingTwiceChangesNothingAndNobodyLeavesInTheFuture() {
        leave(second);
        leave(second);

        assertThatThrownBy(() ->
                        SignIn.run(
                                center.coordinator(),
                                () -> life.leave(family.first(), today().plusDays(2))))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(Reason.LEAVES_LATER);
    }

    @Test
    void whoMovesIsInTheOtherHouseholdWithoutTheirPlaces() {
        var other = world.family(center, 1);

        move(second, other.household());

        assertThat(seated()).containsExactly(family.first());
        assertThat(own(other.person()).members())
                .extracting(MemberDetails::id)
                .containsExactlyInAnyOrder(other.first(), second);
    }

    @Test
    void nobodyActsInBothHouseholdsAfterAMove() {
        var other = world.family(center, 1);
        SignIn.run(
                center.coordinator(),
                () -> representatives.actFor(second, family.person().account()));

        move(second, other.household());

        assertThat(own(family.person()).id()).isEqualTo(family.household());
        assertThat(asCoordinator(() -> representatives.of(other.household())))
                .extracting(Acting::member)
                .containsExactly(other.first());
    }

    @Test
    void aHouseholdOfAnotherCenterIsAnsweredLikeAnUnknownOne() {
        var foreign = world.family(world.center(), 1);

        for (var target : Set.of(foreign.household(), HouseholdId.create())) {
            assertThatThrownBy(() -> move(second, target)).isInstanceOf(NotFound.class);
        }
        assertThat(seated()).hasSize(2);
    }

    @Test
    void whoLeftCannotBeEnteredAnywhere() {
        leave(second);
        var next = world.session(center, clock, 5);

        assertThatThrownBy(() ->
                        SignIn.run(
                                center.coordinator(),
                                () ->
                                        enrollment.enroll(
                                                new EnrollMembers(
                                                        next, family.household(), Set.of(second)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void householdsAndMembersAreKeptAsTheyAre() {
        var coordinator = center.coordinator();
        SignIn.run(coordinator, () -> households.rename(family.household(), "Stone", 0));
        SignIn.run(
                coordinator,
                () ->
                        households.change(
                                second, new NewMember("Luz", "Stone", Relationship.SIBLING), 0));
        SignIn.run(
                coordinator,
                () ->
                        households.add(
                                family.household(),
                                new NewMember("Max", "Stone", Relationship.FRIEND)));

        var found = asCoordinator(() -> directory.search(center.id(), "stone", 0, 10)).getFirst();
        assertThat(found.members())
                .extracting(MemberDetails::firstName)
                .containsExactly("Ana0", "Luz", "Max");
        assertThatThrownBy(() ->
                        SignIn.run(
                                coordinator,
                                () -> households.rename(family.household(), "Late", 0)))
                .isInstanceOf(FamilyRefused.class);
    }

    private void leave(MemberId member) {
        SignIn.run(center.coordinator(), () -> life.leave(member, today()));
    }

    private void move(MemberId member, HouseholdId target) {
        SignIn.run(center.coordinator(), () -> life.move(member, target));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), center.zone());
    }

    private HouseholdDetails own(SignedIn person) {
        return SignIn.as(person, directory::own).orElseThrow();
    }

    private List<MemberId> seated() {
        return asCoordinator(() -> sessions.roster(session)).stream()
                .flatMap(row -> row.members().stream())
                .map(MemberDetails::id)
                .toList();
    }

    private <T> T asCoordinator(Supplier<T> call) {
        return SignIn.as(center.coordinator(), call);
    }
}
