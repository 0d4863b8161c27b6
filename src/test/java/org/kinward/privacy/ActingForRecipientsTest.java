package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kinward.families.MemberLife;
import org.kinward.families.RepresentativeService;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A consent names one person: whoever acts for them sees nothing of it, and it ends with them. */
@DatabaseTest
@Import(PrivacyWorld.class)
class ActingForRecipientsTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TestClock clock;
    @Autowired RepresentativeService representatives;
    @Autowired MemberLife life;

    @Test
    void aParentWhoActsForTheRecipientSeesNothingOfTheirConsent() {
        var center = world.center();
        var family = world.family(center, 2);
        var child = family.members().getLast();
        SignIn.run(
                center.coordinator(),
                () -> representatives.actFor(child, family.person().account()));

        privacy.record(center, privacy.form(center, privacy.client(center, "C.C."), child));

        assertThat(privacy.seenBy(family.person())).isEmpty();
    }

    @Test
    void whoLeavesTheProgramSeesNothingFromThenOnAndNothingWhenTheyComeBack() {
        var center = world.center();
        var family = world.family(center, 1);
        privacy.record(
                center, privacy.form(center, privacy.client(center, "C.C."), family.first()));
        assertThat(privacy.seenBy(family.person())).hasSize(1);

        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        SignIn.run(center.coordinator(), () -> life.leave(family.first(), today));
        assertThat(privacy.seenBy(family.person())).isEmpty();

        SignIn.run(center.coordinator(), () -> life.comeBack(family.first()));
        assertThat(privacy.seenBy(family.person())).isEmpty();
    }
}
