package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What family members say about whom they come for, and how staff settle it. */
@DatabaseTest
@Import(PrivacyWorld.class)
class ClaimTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired LinkService links;

    private TestCenter center;
    private TestFamily family;
    private SignedIn mother;
    private ClientId client;

    @BeforeEach
    void aFamilyAndAClient() {
        center = world.center();
        family = world.family(center, 2);
        mother = family.person();
        client = privacy.client(center, "J.R.");
    }

    @Test
    void neitherAClaimNorStaffKnowingItShowsAnything() {
        claim("My son Jorge");
        assertThat(privacy.seenBy(mother)).isEmpty();

        var claimed = SignIn.as(officer(), () -> links.claims(center.id())).getFirst();
        assertThat(claimed.words()).isEqualTo("My son Jorge");
        SignIn.run(officer(), () -> links.verify(claimed.link(), client));

        assertThat(privacy.seenBy(mother)).isEmpty();
    }

    @Test
    void aClaimAboutTwoWhoAreTiedAlreadyIsPutAway() {
        claim("My son Jorge");
        privacy.record(center, privacy.form(center, client, family.first()));
        var claimed = SignIn.as(officer(), () -> links.claims(center.id())).getFirst();

        SignIn.run(officer(), () -> links.verify(claimed.link(), client));

        assertThat(SignIn.as(officer(), () -> links.claims(center.id()))).isEmpty();
        assertThat(privacy.seenBy(mother)).hasSize(1);
    }

    @Test
    void theSixthOpenClaimIsRefused() {
        for (int i = 0; i < 5; i++) {
            claim("Relative " + i);
        }

        assertThatThrownBy(() -> claim("One more"))
                .isInstanceOfSatisfying(
                        PrivacyRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_CLAIMS));
    }

    @Test
    void somebodyWithoutAFamilyCannotClaim() {
        var nobody = world.person("Nobody Yet", Set.of(Role.FAMILY), Set.of(center.code()), false);

        assertThatThrownBy(() -> SignIn.run(nobody, () -> links.claim(new ClaimLink("My son"))))
                .isInstanceOf(NotFound.class);
    }

    private void claim(String words) {
        SignIn.run(mother, () -> links.claim(new ClaimLink(words)));
    }

    private SignedIn officer() {
        return center.staff().privacyOfficer();
    }
}
