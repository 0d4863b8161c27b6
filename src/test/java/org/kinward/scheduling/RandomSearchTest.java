package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinward.centers.CenterId;
import org.kinward.families.MemberId;

/** Thousands of small random diaries, each searched twice: quickly and naively. */
class RandomSearchTest {

    private static final int CASES = 1_500;
    private static final Instant LONG_BEFORE = Instant.parse("2020-01-01T00:00:00Z");

    /** Two to four days that begin here; most of them have a change of clocks in them. */
    private static final List<Place> PLACES =
            List.of(
                    new Place("America/Denver", "2027-03-13"),
                    new Place("America/Denver", "2027-11-06"),
                    new Place("America/Santiago", "2027-04-02"),
                    new Place("America/Santiago", "2027-09-04"),
                    new Place("Australia/Lord_Howe", "2027-04-03"),
                    new Place("America/Phoenix", "2027-06-01"));

    private record Place(String zone, String day) {}

    private Random chance = new Random();

    @Test
    void theQuickSearchFindsWhatTheNaiveOneFinds() {
        int found = 0;
        for (int seed = 0; seed < CASES; seed++) {
            chance = new Random(seed);
            var diary = diary(PLACES.get(seed % PLACES.size()));
            var question = question(diary, PLACES.get(seed % PLACES.size()));
            var naive = new NaiveSearch(diary, question);

            var answer = new TimeSearch(diary.agenda(), question, null, LONG_BEFORE).answer();

            assertThat(all(diary, question))
                    .as("starts of case %d", seed)
                    .isEqualTo(naive.starts());
            assertThat(answer.proposals().stream().map(Proposal::startsAt).toList())
                    .as("order of case %d", seed)
                    .isEqualTo(naive.best());
            assertThat(Collections.disjoint(rejected(answer), days(diary, naive)))
                    .as("rejected days of case %d", seed)
                    .isTrue();
            assertThat(answer.rejected())
                    .as("case %d", seed)
                    .noneMatch(day -> day.reasons().isEmpty());
            found += answer.proposals().size();
        }
        assertThat(found).isGreaterThan(CASES);
    }

    @Test
    void eachProposalNamesOneOfEachNeedAndNobodyTwice() {
        for (int seed = 0; seed < CASES; seed++) {
            chance = new Random(seed);
            var diary = diary(PLACES.get(seed % PLACES.size()));
            var question = question(diary, PLACES.get(seed % PLACES.size()));

            for (Proposal proposal :
                    new TimeSearch(diary.agenda(), question, null, LONG_BEFORE)
                            .answer()
                            .proposals()) {
                assertThat(proposal.resources())
                        .hasSameSizeAs(question.needs())
                        .doesNotHaveDuplicates();
                for (int i = 0; i < question.needs().size(); i++) {
                    assertThat(question.needs().get(i)).contains(proposal.resources().get(i));
                }
                var booking =
                        new Booking(
                                new BookingId(UUID.randomUUID()),
                                diary.center.id(),
                                Feature.THERAPY,
                                new BookingOwner(UUID.randomUUID()),
                                Firmness.FIRM,
                                proposal.startsAt(),
                                question.minutes(),
                                question.people(),
                                new HashSet<>(proposal.resources()),
                                List.of());
                assertThat(diary.agenda().against(booking)).as("case %d", seed).isEmpty();
            }
        }
    }

    private static TreeMap<Instant, Integer> all(Diary diary, TimeQuestion question) {
        var all = new TreeMap<Instant, Integer>();
        question.first()
                .datesUntil(question.last().plusDays(1))
                .map(day -> new SearchedDay(diary.agenda(), question, null, LONG_BEFORE, day))
                .flatMap(day -> day.candidates().stream())
                .forEach(one -> all.put(one.start(), one.suits()));
        return all;
    }

    private static List<LocalDate> rejected(TimeAnswer answer) {
        return answer.rejected().stream().map(RejectedDay::day).toList();
    }

    private static Set<LocalDate> days(Diary diary, NaiveSearch naive) {
        var days = new HashSet<LocalDate>();
        naive.starts()
                .keySet()
                .forEach(start -> days.add(LocalDate.ofInstant(start, diary.center.zone())));
        return days;
    }

    private Diary diary(Place place) {
        var diary = new Diary(ZoneId.of(place.zone()));
        if (oneIn(3)) {
            hours(diary, diary.center.id().value());
        }
        if (oneIn(6)) {
            diary.close(LocalDate.parse(place.day()).plusDays(chance.nextInt(3)));
        }
        return diary;
    }

    private TimeQuestion question(Diary diary, Place place) {
        var first = LocalDate.parse(place.day());
        var staff = Stream.generate(Bookings::staff).limit(2).toList();
        var rooms = List.of(diary.room(3), diary.room(8));
        var member = Resource.member(new MemberId(UUID.randomUUID()));
        var people = new ArrayList<>(staff);
        people.addAll(rooms);
        people.add(member);
        people.forEach(one -> life(diary, one, first));
        var needs = new ArrayList<Set<Resource>>();
        needs.add(oneIn(2) ? Set.of(staff.getFirst()) : Set.copyOf(staff));
        needs.add(oneIn(2) ? Set.copyOf(rooms) : Set.of(rooms.getLast()));
        needs.add(oneIn(3) ? Set.copyOf(staff) : Set.of(member));
        var span = span(first);
        return new TimeQuestion(
                diary.center.id(),
                needs,
                Set.of(member),
                oneIn(2) ? List.of() : List.of(new Busy(member, span.from(), span.to())),
                15 * (1 + chance.nextInt(8)),
                oneIn(2) ? 3 : 5,
                first,
                first.plusDays(1 + chance.nextInt(3)),
                LocalTime.of(chance.nextInt(4), 5 * chance.nextInt(12)),
                LocalTime.of(5 + chance.nextInt(18), 5 * chance.nextInt(12)),
                1 + chance.nextInt(12));
    }

    private void life(Diary diary, Resource one, LocalDate first) {
        if (oneIn(2)) {
            hours(diary, one.id());
        }
        if (one.kind() != ResourceKind.FAMILY_MEMBER && oneIn(4)) {
            var away = span(first);
            diary.away(one, away.from(), away.to().plus(Duration.ofHours(chance.nextInt(30))));
        }
        if (one.kind() == ResourceKind.STAFF && oneIn(2)) {
            diary.rule(
                    one,
                    new StaffRule(
                            5 * chance.nextInt(7),
                            5 * chance.nextInt(13),
                            oneIn(2) ? null : 1 + chance.nextInt(3)));
        }
        for (int i = chance.nextInt(5); i > 0; i--) {
            var center = oneIn(4) ? new CenterId(UUID.randomUUID()) : diary.center.id();
            diary.book(center, new BookingOwner(UUID.randomUUID()), one, span(first));
        }
    }

    private void hours(Diary diary, UUID subject) {
        for (int i = 1 + chance.nextInt(2); i > 0; i--) {
            int from = 5 * chance.nextInt(150);
            diary.open(subject, from, Math.min(1440, from + 5 * (12 + chance.nextInt(120))));
        }
    }

    private Span span(LocalDate first) {
        var from =
                first.atStartOfDay(ZoneId.of("UTC"))
                        .toInstant()
                        .plus(Duration.ofMinutes(5L * chance.nextInt(4 * 288)));
        return new Span(from, from.plus(Duration.ofMinutes(15 + 5L * chance.nextInt(48))));
    }

    private boolean oneIn(int times) {
        return chance.nextInt(times) == 0;
    }
}
