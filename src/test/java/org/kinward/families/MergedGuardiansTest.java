package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.AccountId;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Who acts for an entry that goes, and whom they act for then. */
@DatabaseTest
class MergedGuardiansTest {

    @Autowired World world;
    @Autowired MemberMerging merging;
    @Autowired FamilyService families;
    @Autowired RepresentativeService representatives;

    private TestCenter center;
    private HouseholdId home;
    private MemberId stays;

    @BeforeEach
    void anEntryWithoutASignIn() {
        center = world.center();
        var person = new NewMember("Ana", "River", Relationship.PARENT);
        var family =
                as(() ->
                        families.register(
                                new RegisterHousehold(center.id(), "River", List.of(person))));
        home = family.id();
        stays = family.members().getFirst();
    }

    @Test
    void whoActsForPeopleInAnotherFamilyDoesNotActInTwo() {
        var family = world.family(center, 3);
        var guardian = family.person().account();
        var second = family.members().get(1);
        act(second, guardian);

        var preview = as(() -> merging.preview(stays, second));
        var merge = as(() -> merging.merge(stays, second));

        assertThat(preview.guardians()).isZero();
        assertThat(preview.lost()).isEqualTo(1);
        assertThat(acting(home)).isEmpty();
        assertThat(acting(family.household()))
                .extracting(Acting::member)
                .containsExactly(family.first());

        undo(merge);

        assertThat(acting(family.household()))
                .extracting(Acting::member, Acting::kind)
                .containsExactlyInAnyOrder(
                        tuple(family.first(), RepresentativeKind.SELF),
                        tuple(second, RepresentativeKind.GUARDIAN));
    }

    @Test
    void ofOneFamilyWhoActsForTheOneActsForTheOther() {
        var family = world.family(center, 3);
        var second = family.members().get(1);
        var third = family.members().get(2);
        act(second, family.person().account());

        var merge = as(() -> merging.merge(third, second));
        assertThat(acting(family.household()))
                .extracting(Acting::member)
                .containsExactlyInAnyOrder(family.first(), third);
        undo(merge);

        // The parent was entered twice as well, and acts for the other entry of their own.
        var self = as(() -> merging.merge(second, family.first()));
        assertThat(acting(family.household()))
                .extracting(Acting::member, Acting::kind)
                .containsExactly(tuple(second, RepresentativeKind.SELF));
        undo(self);
        assertThat(acting(family.household()))
                .extracting(Acting::member, Acting::kind)
                .containsExactlyInAnyOrder(
                        tuple(family.first(), RepresentativeKind.SELF),
                        tuple(second, RepresentativeKind.GUARDIAN));
    }

    private void undo(MergeId merge) {
        SignIn.run(center.coordinator(), () -> merging.undo(merge));
    }

    private void act(MemberId member, AccountId account) {
        SignIn.run(center.coordinator(), () -> representatives.actFor(member, account));
    }

    private List<Acting> acting(HouseholdId household) {
        return as(() -> representatives.of(household));
    }

    private <T> T as(Supplier<T> call) {
        return SignIn.as(center.coordinator(), call);
    }
}
