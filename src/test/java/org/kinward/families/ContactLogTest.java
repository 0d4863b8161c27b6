package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.identity.SignedIn;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ContactLogTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired ContactLog log;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamily() {
        center = world.center();
        family = world.family(center, 1);
    }

    @Test
    void contactsAreReadPageByPageTheLatestFirst() {
        var now = clock.instant();
        for (int hours = 1; hours <= 5; hours++) {
            add(contact("Hours ago: " + hours, now.minus(Duration.ofHours(hours))));
        }

        var first = read(null, 2);
        var second = read(first.getLast(), 2);
        var third = read(second.getLast(), 2);

        assertThat(first)
                .extracting(row -> row.contact().note())
                .containsExactly("Hours ago: 1", "Hours ago: 2");
        assertThat(second).hasSize(2);
        assertThat(third).extracting(row -> row.contact().note()).containsExactly("Hours ago: 5");
    }

    @Test
    void theAuthorCorrectsWithinADayAndTheEarlierEntryIsKeptAside() {
        var id = add(contact("Spok to Ana", clock.instant()));

        SignIn.run(
                center.coordinator(),
                () -> log.correct(id, contact("Spoke to Ana", clock.instant())));

        var rows = read(null, 10);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().corrected()).isTrue();
        assertThat(rows.getFirst().contact().note()).isEqualTo("Spoke to Ana");
        assertRefused(center.coordinator(), id, Reason.NOT_CORRECTABLE);
    }

    @Test
    void othersAndLateAuthorsCorrectNothing() {
        var id = add(contact("Spoke to Ana", clock.instant()));

        assertRefused(center.staff().secondCoordinator(), id, Reason.NOT_CORRECTABLE);
        clock.pass(Duration.ofDays(1));
        assertRefused(center.coordinator(), id, Reason.NOT_CORRECTABLE);
        assertThat(read(null, 10).getFirst().correctable()).isFalse();
    }

    @Test
    void theDayForCorrectingDoesNotBeginAnewWithEachCorrection() {
        var id = add(contact("One", clock.instant()));
        clock.pass(Duration.ofHours(20));
        var second =
                SignIn.as(
                        center.coordinator(),
                        () -> log.correct(id, contact("Two", clock.instant())));
        clock.pass(Duration.ofHours(5));

        assertRefused(center.coordinator(), second, Reason.NOT_CORRECTABLE);
    }

    @Test
    void nothingIsLoggedBeforeItHappened() {
        assertThatThrownBy(() -> add(contact("Soon", clock.instant().plusSeconds(60))))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(Reason.CONTACT_LATER);
    }

    @Test
    void membersOfOtherFamiliesAreAnsweredLikeUnknownOnes() {
        var neighbor = world.family(center, 1).first();
        var with =
                new LogContact(
                        neighbor,
                        ContactWay.CALL,
                        ContactDirection.OUTGOING,
                        ContactOutcome.REACHED,
                        5,
                        null,
                        clock.instant());

        assertThatThrownBy(() -> add(with)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        SignIn.run(
                                world.center().coordinator(),
                                () -> log.of(family.household(), null, 5)))
                .isInstanceOf(NotFound.class);
    }

    private void assertRefused(SignedIn person, ContactId id, Reason reason) {
        assertThatThrownBy(() ->
                        SignIn.run(person, () -> log.correct(id, contact("No", clock.instant()))))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(reason);
    }

    private ContactId add(LogContact contact) {
        return SignIn.as(center.coordinator(), () -> log.add(family.household(), contact));
    }

    private List<ContactRow> read(@Nullable ContactRow after, int size) {
        return SignIn.as(center.coordinator(), () -> log.of(family.household(), after, size));
    }

    private static LogContact contact(String note, Instant at) {
        return new LogContact(
                null,
                ContactWay.CALL,
                ContactDirection.OUTGOING,
                ContactOutcome.LEFT_MESSAGE,
                5,
                note,
                at);
    }
}
