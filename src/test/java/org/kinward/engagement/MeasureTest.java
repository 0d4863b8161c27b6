package org.kinward.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.attendance.Tally;

class MeasureTest {

    /**
     * 60 present, 15 no-shows, 5 late, 8 in time, 2 excused, 4 cancelled sessions, 6 unrecorded.
     */
    private static final Counts COUNTS =
            Counts.of(new Tally(60, 15, 5, 8, 2, 4, 6, 5_400))
                    .with(Count.SEATS, 120)
                    .with(Count.FAMILIES, 30)
                    .with(Count.FAMILIES_PRESENT, 24);

    @ParameterizedTest
    @CsvSource({
        "ATTENDANCE,   60, 80",
        "NO_SHOWS,     15, 75",
        "MISSED,       20, 80",
        "COMMITMENT,   70, 90",
        "UTILIZATION,  60, 120",
        "REACH,        24, 30",
        "COMPLETENESS, 94, 100"
    })
    void followsItsFormula(Measure measure, long numerator, long denominator) {
        assertThat(measure.of(COUNTS)).contains(new Rate(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({"ATTENDANCE", "NO_SHOWS", "MISSED", "COMMITMENT"})
    void neverGuessesAPlaceWithoutAMark(Measure measure) {
        var more = Counts.of(new Tally(60, 15, 5, 8, 2, 4, 500, 0));

        assertThat(measure.of(more)).isEqualTo(measure.of(COUNTS));
    }

    @Test
    void nothingCountedIsNoShareAtAll() {
        var rate = Measure.ATTENDANCE.of(Counts.of(Tally.NONE)).orElseThrow();

        assertThat(rate).isEqualTo(new Rate(0, 0));
        assertThat(rate.value()).isEmpty();
    }

    @Test
    void nobodyPresentIsAShareOfZero() {
        var rate = Measure.ATTENDANCE.of(Counts.of(new Tally(0, 3, 0, 0, 0, 0, 0, 0)));

        assertThat(rate.orElseThrow().value()).hasValue(0);
    }

    @Test
    void isNotToldWithoutAllItsCounts() {
        var withheld = COUNTS.withhold(Count.MISSED, Span.UNKNOWN);

        assertThat(Measure.ATTENDANCE.of(withheld)).isEmpty();
        assertThat(Measure.ATTENDANCE.rangeOf(withheld)).isEmpty();
        assertThat(Measure.ATTENDANCE.isWithheld(withheld)).isTrue();
        assertThat(Measure.NO_SHOWS.of(withheld)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENDANCE,   MISSED,           60-60, 61-70",
        "MISSED,       MISSED,           1-10, 61-70",
        "COMPLETENESS, NOT_RECORDED,     94-94, 95-104",
        "UTILIZATION,  PRESENT,          1-10, 120-120",
        "REACH,        FAMILIES_PRESENT, 1-10, 30-30"
    })
    void liesInTheRangeEveryReaderCanWorkOut(
            Measure measure, Count hidden, String part, String whole) {
        var range = measure.rangeOf(COUNTS.withhold(hidden, new Span(1, 10))).orElseThrow();

        assertThat(range.part().low() + "-" + range.part().high()).isEqualTo(part);
        assertThat(range.whole().low() + "-" + range.whole().high()).isEqualTo(whole);
        assertThat(range.low()).isLessThan(range.high());
        assertThat(range.high()).isLessThan(1);
    }

    @Test
    void aRangeOfASmallBaseIsNotTold() {
        var few = Counts.of(new Tally(28, 5, 0, 0, 0, 0, 0, 0));
        var more = Counts.of(new Tally(29, 5, 0, 0, 0, 0, 0, 0));
        var small = new Span(1, 10);

        assertThat(Measure.ATTENDANCE.rangeOf(few.withhold(Count.MISSED, small))).isEmpty();
        assertThat(Measure.ATTENDANCE.rangeOf(more.withhold(Count.MISSED, small))).isPresent();
    }

    @Test
    void utilizationMakesNoSenseWithoutSeats() {
        var family = Counts.of(new Tally(1, 0, 0, 0, 0, 0, 0, 0));

        assertThat(Measure.UTILIZATION.of(family)).isEmpty();
        assertThat(Measure.UTILIZATION.rangeOf(family)).isEmpty();
        assertThat(Measure.UTILIZATION.isWithheld(family)).isFalse();
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> new Rate(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
