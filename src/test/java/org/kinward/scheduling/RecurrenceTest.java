package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.scheduling.Recurrence.Occurrence;
import org.kinward.scheduling.Recurrence.Rhythm;

class RecurrenceTest {

    /** A year of weeks has both changes of the clocks in it, where there are any. */
    @ParameterizedTest
    @CsvSource({
        "America/Denver",
        "America/Phoenix",
        "America/Santiago",
        "Europe/Madrid",
        "Australia/Lord_Howe",
        "Pacific/Apia"
    })
    void aWeeklySeriesKeepsItsHourAllYear(String zone) {
        var series = weekly(zone, "2027-01-05", "18:30", 52).occurrences();

        assertThat(series).hasSize(52);
        assertThat(series).noneMatch(Occurrence::moved);
        for (int week = 0; week < 52; week++) {
            var local = LocalDateTime.parse("2027-01-05T18:30").plusWeeks(week);
            assertThat(series.get(week).local()).isEqualTo(local);
            assertThat(series.get(week).startsAt().atZone(ZoneId.of(zone)).toLocalDateTime())
                    .isEqualTo(local);
        }
    }

    /** The hour that is skipped, and the same hour a week later. */
    @ParameterizedTest
    @CsvSource({
        "America/Denver, 2027-03-14, 02:30, 2027-03-14T09:30:00Z, 03:30, 2027-03-21T08:30:00Z",
        "America/New_York, 2027-03-14, 02:15, 2027-03-14T07:15:00Z, 03:15, 2027-03-21T06:15:00Z",
        "America/Santiago, 2027-09-05, 00:30, 2027-09-05T04:30:00Z, 01:30, 2027-09-12T03:30:00Z",
        "Europe/Madrid, 2027-03-28, 02:30, 2027-03-28T01:30:00Z, 03:30, 2027-04-04T00:30:00Z",
        "Australia/Lord_Howe, 2027-10-03, 02:15, 2027-10-02T15:45:00Z, 02:45, 2027-10-09T15:15:00Z",
        "Africa/Cairo, 2027-04-30, 00:30, 2027-04-29T22:30:00Z, 01:30, 2027-05-06T21:30:00Z"
    })
    void outOfASkippedHourItMovesForwardAndSaysSo(
            String zone, String day, String time, String instant, String shown, String next) {
        var series = weekly(zone, day, time, 2).occurrences();

        var first = series.getFirst();
        assertThat(first.moved()).isTrue();
        assertThat(first.startsAt()).hasToString(instant);
        assertThat(first.local().toLocalTime()).isEqualTo(LocalTime.parse(shown));
        assertThat(series.getLast().moved()).isFalse();
        assertThat(series.getLast().startsAt()).hasToString(next);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Denver, 2027-11-07, 01:30, 2027-11-07T07:30:00Z",
        "America/Santiago, 2027-04-03, 23:30, 2027-04-04T02:30:00Z",
        "Europe/Madrid, 2027-10-31, 02:30, 2027-10-31T00:30:00Z",
        "Australia/Lord_Howe, 2027-04-04, 01:45, 2027-04-03T14:45:00Z"
    })
    void ofAnHourThatHappensTwiceTheFirstIsMeant(
            String zone, String day, String time, String instant) {
        var only = weekly(zone, day, time, 1).occurrences().getFirst();

        assertThat(only.startsAt()).hasToString(instant);
        assertThat(only.moved()).isFalse();
    }

    @Test
    void aLeapDayComesInLeapYearsOnly() {
        assertThat(days(series("2028-02-29", new Rhythm.Yearly(), 3)))
                .containsExactly("2028-02-29", "2032-02-29", "2036-02-29");
        assertThat(days(series("2028-02-22", new Rhythm.Weekly(1), 3)))
                .containsExactly("2028-02-22", "2028-02-29", "2028-03-07");
    }

    @Test
    void everySecondTuesdayEightTimes() {
        assertThat(days(series("2027-01-05", new Rhythm.Weekly(2), 8)))
                .startsWith("2027-01-05", "2027-01-19")
                .endsWith("2027-04-13")
                .hasSize(8);
    }

    @Test
    void theNthWeekdayLeavesOutMonthsThatHaveNone() {
        assertThat(days(series("2027-01-12", new Rhythm.Monthly(), 3)))
                .containsExactly("2027-01-12", "2027-02-09", "2027-03-09");
        assertThat(days(series("2027-01-29", new Rhythm.Monthly(), 3)))
                .containsExactly("2027-01-29", "2027-04-30", "2027-07-30");
    }

    @Test
    void theLastWeekdayOfEachMonth() {
        assertThat(days(series("2027-01-29", new Rhythm.MonthlyLast(), 3)))
                .containsExactly("2027-01-29", "2027-02-26", "2027-03-26");
    }

    @Test
    void itEndsOnItsLastDay() {
        var series =
                new Recurrence(
                        LocalDate.parse("2027-01-05"),
                        LocalTime.of(9, 0),
                        ZoneId.of("America/Denver"),
                        new Rhythm.Weekly(1),
                        52,
                        LocalDate.parse("2027-01-19"));

        assertThat(days(series)).containsExactly("2027-01-05", "2027-01-12", "2027-01-19");
    }

    @Test
    void aSeriesIsNotEndless() {
        assertThatThrownBy(() -> series("2027-01-05", new Rhythm.Weekly(1), 53))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rhythm.Weekly(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Recurrence weekly(String zone, String day, String time, int count) {
        return new Recurrence(
                LocalDate.parse(day),
                LocalTime.parse(time),
                ZoneId.of(zone),
                new Rhythm.Weekly(1),
                count,
                null);
    }

    private static Recurrence series(String day, Rhythm rhythm, int count) {
        return new Recurrence(
                LocalDate.parse(day),
                LocalTime.of(9, 0),
                ZoneId.of("America/Denver"),
                rhythm,
                count,
                null);
    }

    private static List<String> days(Recurrence series) {
        return series.occurrences().stream()
                .map(one -> one.local().toLocalDate().toString())
                .toList();
    }
}
