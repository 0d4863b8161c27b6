package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyRefused;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.families.MemberMerging;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A consent names the entry of a person: joining entries opens nothing and moves none. */
@DatabaseTest
@Import(PrivacyWorld.class)
class JoiningRecipientsTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired MemberMerging merging;

    @Test
    void theConsentOfTheEntryThatGoesEndsAndDoesNotComeBack() {
        var center = world.center();
        var family = world.family(center, 2);
        var other = family.members().getLast();
        privacy.record(
                center, privacy.form(center, privacy.client(center, "C.C."), family.first()));
        assertThat(privacy.seenBy(family.person())).isNotEmpty();

        var merge = SignIn.as(center.coordinator(), () -> merging.merge(other, family.first()));
        assertThat(privacy.seenBy(family.person())).isEmpty();

        SignIn.run(center.coordinator(), () -> merging.undo(merge));
        assertThat(privacy.seenBy(family.person())).isEmpty();
    }

    @Test
    void theConsentOfTheEntryThatStaysStays() {
        var center = world.center();
        var family = world.family(center, 2);
        privacy.record(
                center, privacy.form(center, privacy.client(center, "C.C."), family.first()));

        SignIn.run(
                center.coordinator(),
                () -> merging.merge(family.first(), family.members().getLast()));

        assertThat(privacy.seenBy(family.person())).isNotEmpty();
    }

    @Test
    void twoEntriesThatAreBothTiedAreNotJoined() {
        var center = world.center();
        var family = world.family(center, 2);
        for (var member : family.members()) {
            privacy.record(center, privacy.form(center, privacy.client(center, "C.C."), member));
        }

        assertThatThrownBy(() ->
                        SignIn.run(
                                center.coordinator(),
                                () -> merging.merge(family.first(), family.members().getLast())))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(Reason.BOTH_TIED);
        assertThat(privacy.seenBy(family.person())).isNotEmpty();
    }
}
