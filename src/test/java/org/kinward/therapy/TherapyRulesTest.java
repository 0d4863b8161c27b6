package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.therapy.TherapyRefused.Reason;

class TherapyRulesTest {

    private final MemberId ana = MemberId.create();
    private final MemberId ben = MemberId.create();
    private final MemberId cai = MemberId.create();

    @Test
    void aQuorumIsANumberAndThoseWhoMustCome() {
        var quorum = new Quorum(2, Set.of(ana));
        assertThat(quorum.isReachedBy(Set.of(ana, ben))).isTrue();
        assertThat(quorum.isReachedBy(Set.of(ben, cai))).isFalse();
        assertThat(quorum.isReachedBy(Set.of(ana))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TherapyState.class)
    void whatIsCancelledStaysSoAndWhatWasHeldIsNeverToCome(TherapyState next) {
        assertThat(TherapyState.CANCELLED.mayBecome(next)).isFalse();
        boolean outcome = EnumSet.of(TherapyState.HELD, TherapyState.NO_SHOW).contains(next);
        assertThat(TherapyState.HELD.mayBecome(next)).isEqualTo(outcome);
        assertThat(TherapyState.NO_SHOW.mayBecome(next)).isEqualTo(outcome);
    }

    @Test
    void nothingIsConfirmedWithoutATime() {
        assertThat(TherapyState.REQUESTED.mayBecome(TherapyState.CONFIRMED)).isFalse();
        assertThat(TherapyState.REQUESTED.mayBecome(TherapyState.PENDING)).isTrue();
        assertThat(TherapyState.PROPOSED.mayBecome(TherapyState.REQUESTED)).isTrue();
    }

    @Test
    void anAnswerIsAboutOneStart() {
        var first = LocalDateTime.parse("2030-01-08T10:00").atZone(ZoneId.of("UTC")).toInstant();
        var later = first.plusSeconds(3600);
        var person = new Participant(TherapySessionId.create(), HouseholdId.create(), ana, false);
        person.answer(Answer.ACCEPTED, first, null, first.minusSeconds(9));
        assertThat(person.answerTo(first)).isEqualTo(Answer.ACCEPTED);
        assertThat(person.answerTo(later)).isEqualTo(Answer.NEEDS_ANSWER);
        person.keepAnswerFor(first, later);
        assertThat(person.answerTo(later)).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void aTimeTheClocksSkipIsRefused() {
        var zone = ZoneId.of("America/Denver");
        var now = LocalDateTime.parse("2030-03-01T08:00").atZone(zone).toInstant();
        assertThatThrownBy(() -> Start.of(LocalDateTime.parse("2030-03-10T02:30"), zone, now))
                .isInstanceOfSatisfying(
                        TherapyRefused.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(Reason.TIME_DOES_NOT_EXIST));
        assertThat(Start.of(LocalDateTime.parse("2030-03-10T03:30"), zone, now).instant())
                .isAfter(now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://meet.example.org/{code}",
                "https://meet.example.org/j?room={code}&lang=en",
                "https://meet.example.org:8443/a/{code}/b"
            })
    void videoAddressesWithOneCodeAreTaken(String text) {
        assertThat(VideoTemplate.of(text).link("abc")).isEqualTo(text.replace("{code}", "abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example.org/{code}",
                "https://meet.example.org/room",
                "https://{code}.example.org/",
                "https://meet.example.org/{code}/{code}",
                "https://meet.example.org/{code}/{name}",
                "https://me:secret@meet.example.org/{code}",
                "https://meet.example.org/x#{code}",
                "javascript:alert({code})",
                "https://meet.example.org?{code}",
                "https:///{code}",
                "https://meet.example.org/a b{code}"
            })
    void allOtherVideoAddressesAreRefused(String text) {
        assertThatThrownBy(() -> VideoTemplate.of(text)).isInstanceOf(TherapyRefused.class);
    }
}
