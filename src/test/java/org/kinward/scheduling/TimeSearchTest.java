package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinward.centers.CenterId;
import org.kinward.families.MemberId;

class TimeSearchTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final Instant LONG_BEFORE = Instant.parse("2027-01-01T00:00:00Z");

    private final Diary diary = new Diary(ZoneId.of("America/Denver"));
    private final Resource theo = Bookings.staff();
    private final Resource ana = Resource.member(new MemberId(UUID.randomUUID()));

    @Test
    void theFirstHourOfTheDayIsOfferedFirstAndNoTwoOverlap() {
        var answer = find(question(MONDAY, MONDAY, theo));

        assertThat(starts(answer)).containsExactly("08:00", "09:00", "10:00");
        assertThat(answer.rejected()).isEmpty();
    }

    @Test
    void proposalsSpreadOverDays() {
        var answer = find(question(MONDAY, MONDAY.plusDays(6), theo));

        assertThat(answer.proposals()).hasSize(10);
        assertThat(
                        answer.proposals().stream()
                                .map(one ->
                                        LocalDate.ofInstant(one.startsAt(), diary.center.zone()))
                                .distinct())
                .hasSize(5)
                .contains(MONDAY, MONDAY.plusDays(6));
    }

    @Test
    void hoursThatSuitMorePeopleComeFirst() {
        diary.open(ana.id(), 16 * 60, 18 * 60);

        var answer = find(preferring(question(MONDAY, MONDAY, theo), ana));

        assertThat(starts(answer)).containsExactly("16:00", "17:00", "08:00");
        assertThat(answer.proposals()).extracting(Proposal::suits).containsExactly(1, 1, 0);
    }

    @Test
    void somebodyOutsideTheirHoursIsNotDisturbed() {
        diary.open(theo.id(), 13 * 60, 14 * 60 + 30);

        assertThat(starts(find(question(MONDAY, MONDAY, theo)))).containsExactly("13:00");
    }

    @Test
    void hoursThatMeetAreOneStretch() {
        diary.open(theo.id(), 12 * 60, 12 * 60 + 30);
        diary.open(theo.id(), 12 * 60 + 30, 13 * 60);

        assertThat(starts(find(question(MONDAY, MONDAY, theo)))).containsExactly("12:00");
    }

    @Test
    void aDayOffIsRejectedWithItsReason() {
        diary.away(theo, at(MONDAY, 0, 0), at(MONDAY.plusDays(1), 0, 0));

        var answer = find(question(MONDAY, MONDAY.plusDays(1), theo));

        assertThat(answer.rejected())
                .containsExactly(
                        new RejectedDay(
                                MONDAY,
                                List.of(
                                        new Conflict(
                                                ConflictReason.STAFF_UNAVAILABLE,
                                                theo,
                                                at(MONDAY, 0, 0),
                                                at(MONDAY.plusDays(1), 0, 0),
                                                null))));
        assertThat(answer.proposals()).hasSize(3);
    }

    @Test
    void aHolidayIsTheCentersReasonAndNobodyElses() {
        diary.close(MONDAY);
        diary.away(theo, at(MONDAY, 0, 0), at(MONDAY, 23, 0));

        assertThat(reasons(find(question(MONDAY, MONDAY, theo))))
                .containsExactly(ConflictReason.CENTER_CLOSED);
    }

    @Test
    void twoWhoAreNeverFreeTogetherAreNamedTheScarcerFirst() {
        diary.book(theo, at(MONDAY, 8, 0), at(MONDAY, 16, 0));
        diary.book(ana, at(MONDAY, 15, 30), at(MONDAY, 18, 0));

        var answer = find(question(MONDAY, MONDAY, theo, ana));

        assertThat(reasons(answer))
                .containsExactly(
                        ConflictReason.STAFF_DOUBLE_BOOKING,
                        ConflictReason.PARTICIPANT_DOUBLE_BOOKING);
    }

    @Test
    void aBreakIsKeptBeforeAndAfterEachSession() {
        diary.rule(theo, new StaffRule(15, 0, null));
        diary.open(theo.id(), 9 * 60, 14 * 60);
        diary.book(theo, at(MONDAY, 10, 30), at(MONDAY, 11, 30));

        assertThat(starts(find(question(MONDAY, MONDAY, theo))))
                .containsExactly("09:00", "11:45", "12:45");
    }

    @Test
    void theWayFromAnotherCenterTakesItsTime() {
        diary.rule(theo, new StaffRule(0, 45, null));
        diary.open(theo.id(), 9 * 60, 14 * 60);
        diary.book(
                new CenterId(UUID.randomUUID()),
                new BookingOwner(UUID.randomUUID()),
                theo,
                new Span(at(MONDAY, 10, 30), at(MONDAY, 11, 30)));

        assertThat(starts(find(question(MONDAY, MONDAY, theo)))).containsExactly("12:15");
    }

    @Test
    void aFullDayIsFull() {
        diary.rule(theo, new StaffRule(0, 0, 2));
        diary.book(theo, at(MONDAY, 8, 0), at(MONDAY, 9, 0));
        diary.book(theo, at(MONDAY, 9, 0), at(MONDAY, 10, 0));

        assertThat(reasons(find(question(MONDAY, MONDAY, theo))))
                .containsExactly(ConflictReason.STAFF_DAY_FULL);
    }

    @Test
    void timesOnOfferForTheSameSessionDoNotStandInItsWay() {
        var owner = new BookingOwner(UUID.randomUUID());
        diary.rule(theo, new StaffRule(0, 0, 1));
        diary.book(diary.center.id(), owner, theo, new Span(at(MONDAY, 8, 0), at(MONDAY, 18, 0)));
        var question = question(MONDAY, MONDAY, theo);

        assertThat(find(question).proposals()).isEmpty();
        assertThat(
                        new TimeSearch(diary.agenda(), question, owner, LONG_BEFORE)
                                .answer()
                                .proposals())
                .hasSize(3);
    }

    @Test
    void theSmallestRoomThatIsLargeEnoughAndFreeIsTaken() {
        var closet = diary.room(2);
        var aspen = diary.room(6);
        var hall = diary.room(30);
        diary.book(aspen, at(MONDAY, 8, 0), at(MONDAY, 9, 0));
        var question = with(question(MONDAY, MONDAY, theo), Set.of(closet, hall, aspen));

        assertThat(find(question).proposals())
                .extracting(one -> one.resources().getLast())
                .containsExactly(hall, aspen, aspen);
    }

    @Test
    void ofTwoNeedsOneTherapistCannotServeBoth() {
        var tess = Bookings.staff();
        diary.open(tess.id(), 9 * 60, 10 * 60);
        var question = with(question(MONDAY, MONDAY), Set.of(theo, tess), Set.of(theo, tess));

        var answer = find(question);

        assertThat(starts(answer)).containsExactly("09:00");
        assertThat(answer.proposals().getFirst().resources()).containsExactlyInAnyOrder(theo, tess);
    }

    @Test
    void nothingBeginsInThePast() {
        var question = question(MONDAY, MONDAY, theo);

        var answer = new TimeSearch(diary.agenda(), question, null, at(MONDAY, 16, 1)).answer();

        assertThat(starts(answer)).containsExactly("16:15");
        assertThat(new TimeSearch(diary.agenda(), question, null, at(MONDAY, 17, 1)).answer())
                .isEqualTo(new TimeAnswer(List.of(), List.of()));
    }

    @Test
    void theHourThatIsSkippedIsNobodysHour() {
        var spring = LocalDate.of(2027, 3, 14);
        diary.open(theo.id(), 90, 240);

        var answer = find(night(question(spring, spring, theo)));

        // From 1:30 to 4:00 there is an hour and a half that night.
        assertThat(starts(answer)).containsExactly("01:30");
        assertThat(answer.proposals().getFirst().startsAt())
                .isEqualTo(Instant.parse("2027-03-14T08:30:00Z"));
    }

    @Test
    void theHourThatHappensTwiceIsOpenTwice() {
        var autumn = LocalDate.of(2027, 11, 7);
        diary.open(theo.id(), 60, 120);

        var answer = find(night(question(autumn, autumn, theo)));

        assertThat(answer.proposals())
                .extracting(Proposal::startsAt)
                .containsExactly(
                        Instant.parse("2027-11-07T07:00:00Z"),
                        Instant.parse("2027-11-07T08:00:00Z"));
    }

    private TimeAnswer find(TimeQuestion question) {
        return new TimeSearch(diary.agenda(), question, null, LONG_BEFORE).answer();
    }

    private Instant at(LocalDate day, int hour, int minute) {
        return diary.at(day, hour, minute);
    }

    private List<String> starts(TimeAnswer answer) {
        return answer.proposals().stream()
                .map(one -> LocalTime.ofInstant(one.startsAt(), diary.center.zone()).toString())
                .toList();
    }

    private static List<ConflictReason> reasons(TimeAnswer answer) {
        return answer.rejected().stream()
                .flatMap(day -> day.reasons().stream())
                .map(Conflict::reason)
                .toList();
    }

    /** An hour for four, between eight and six. */
    private TimeQuestion question(LocalDate first, LocalDate last, Resource... needed) {
        var needs = new ArrayList<Set<Resource>>();
        for (Resource one : needed) {
            needs.add(Set.of(one));
        }
        return new TimeQuestion(
                diary.center.id(), needs, Set.of(), List.of(), 60, 4, first, last, EIGHT, SIX, 10);
    }

    @SafeVarargs
    private static TimeQuestion with(TimeQuestion asked, Set<Resource>... more) {
        var needs = new ArrayList<>(asked.needs());
        needs.addAll(Arrays.asList(more));
        return copy(asked, needs, asked.preferring(), asked.earliest());
    }

    private static TimeQuestion preferring(TimeQuestion asked, Resource person) {
        return copy(asked, asked.needs(), Set.of(person), asked.earliest());
    }

    private static TimeQuestion night(TimeQuestion asked) {
        return copy(asked, asked.needs(), asked.preferring(), LocalTime.MIDNIGHT);
    }

    private static TimeQuestion copy(
            TimeQuestion asked,
            List<Set<Resource>> needs,
            Set<Resource> preferring,
            LocalTime earliest) {
        return new TimeQuestion(
                asked.center(),
                needs,
                preferring,
                asked.busy(),
                asked.minutes(),
                asked.people(),
                asked.first(),
                asked.last(),
                earliest,
                asked.latest(),
                asked.most());
    }
}
