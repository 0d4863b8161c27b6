package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.shared.Language;

class ProfilePieceTest {

    private static final ProfileForm FULL =
            new ProfileForm(
                    "Annie",
                    1980,
                    Language.SPANISH,
                    List.of("720 555 0100"),
                    "ana@example.org",
                    Set.of(AccessNeed.values()[0]),
                    "Near the door",
                    new SafeContact(SafeChannel.TEXT, null, null, false, null),
                    3);

    @Test
    void anEmptyProfileLacksEverythingAndAFullOneNothing() {
        assertThat(ProfilePiece.missingIn(ProfileForm.EMPTY, FULL))
                .containsExactlyInAnyOrder(ProfilePiece.values());
        assertThat(ProfilePiece.missingIn(FULL, FULL)).isEmpty();
        assertThat(ProfilePiece.missingIn(FULL, ProfileForm.EMPTY)).isEmpty();
    }

    @Test
    void whatIsTakenOverIsTheSameThenAndTheVersionStays() {
        var all = EnumSet.allOf(ProfilePiece.class);

        var taken = ProfilePiece.take(ProfileForm.EMPTY, FULL, all);

        assertThat(all).allMatch(piece -> piece.isSame(taken, FULL));
        assertThat(taken.version()).isEqualTo(ProfileForm.NEVER_SAVED);
    }

    @Test
    void twoAnswersOnSafetyAreNeverMixed() {
        var hours = new SafeContact(null, LocalTime.NOON, LocalTime.of(17, 0), null, null);

        assertThat(ProfilePiece.missingIn(ProfileForm.EMPTY.safely(hours), FULL))
                .doesNotContain(ProfilePiece.SAFE_CONTACT);
    }
}
