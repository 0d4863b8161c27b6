package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyService;
import org.kinward.families.RepresentativeService;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** What a guardian chose is the guardian's. */
@DatabaseTest
class GuardianSettingsTest {

    @Autowired World world;
    @Autowired RepresentativeService representatives;
    @Autowired FamilyService families;
    @Autowired MessageSettingsService settings;
    @Autowired Readers readers;

    @Test
    void itDoesNotHoldForAChildWithASignInOfTheirOwn() {
        var center = world.center();
        var family = world.family(center, 2);
        var child = family.members().getLast();
        var guardian = world.waiting(center, "Gwen Guardian");
        SignIn.run(center.coordinator(), () -> representatives.actFor(child, guardian.account()));
        var form =
                new SettingsForm(
                        ChannelKind.MAIL,
                        Language.SPANISH,
                        true,
                        false,
                        null,
                        null,
                        SettingsForm.NEVER_SAVED);
        SignIn.run(guardian, () -> settings.save(form));
        var attendee = Attendee.of(family.household(), Set.of(child)).iterator().next();
        assertThat(readers.of(attendee).language()).isEqualTo(Language.SPANISH);

        var own = world.waiting(center, "Chris Child");
        SignIn.run(center.coordinator(), () -> families.link(child, own.account()));

        assertThat(SignIn.as(own, settings::own).orElseThrow().form())
                .isEqualTo(SettingsForm.USUAL);
        assertThat(readers.of(attendee).language()).isEqualTo(Language.ENGLISH);
        assertThat(readers.of(attendee).settings().wantsDetail()).isFalse();
    }
}
