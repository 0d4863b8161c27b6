package org.kinward.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.attendance.Tally;

class SmallCellsTest {

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    /** Columns of every shape: what is told must fit more than one value of each small cell. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallCellCanBeWorkedOut(int seed) {
        var random = new Random(seed);
        int largest = random.nextBoolean() ? 14 : 200;
        long[] column = random.longs(1 + random.nextInt(8), 0, largest).toArray();
        long total = IntStream.range(0, column.length).mapToLong(i -> column[i]).sum();

        var hidden = SmallCells.hiddenIn(column, total);

        for (int i = 0; i < column.length; i++) {
            assertThat(hidden.get(i) || !SmallCells.isSmall(column[i])).isTrue();
            assertThat(hidden.get(i) && column[i] == 0).isFalse();
        }
        if (!hidden.isEmpty() && !SmallCells.isSmall(total)) {
            long together = hidden.stream().mapToLong(i -> column[i]).sum();
            assertThat(hidden.cardinality()).isGreaterThan(1);
            assertThat(SmallCells.isSmall(together)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "10, true", "11, false"})
    void smallIsFromOneToTen(long cell, boolean small) {
        assertThat(SmallCells.isSmall(cell)).isEqualTo(small);
    }

    @Test
    void theNextSmallestHidesALonelySmallCell() {
        long[] column = {40, 3, 20, 0};

        assertThat(SmallCells.hiddenIn(column, 63).stream()).containsExactly(1, 2);
    }

    @Test
    void twoSmallCellsThatAddUpToASmallNumberAreHiddenByAThird() {
        long[] column = {2, 3, 50};

        assertThat(SmallCells.hiddenIn(column, 55).stream()).containsExactly(0, 1, 2);
    }

    @Test
    void whereTheTotalIsHiddenNothingElseNeedsToBe() {
        var row = Counts.of(new Tally(4, 0, 0, 0, 0, 0, 0, 0));

        var safe = SmallCells.hide(List.of(row, Counts.of(Tally.NONE)), row);

        assertThat(safe.totals().withheld()).containsExactly(Count.PRESENT);
        assertThat(safe.rows().get(0).withheld()).containsExactly(Count.PRESENT);
        assertThat(safe.rows().get(1).withheld()).isEmpty();
    }

    @Test
    void sessionsAndSeatsPointToNobody() {
        var row = Counts.of(Tally.NONE).with(Count.SESSIONS, 3).with(Count.SEATS, 9);

        assertThat(SmallCells.hide(List.of(row), row).totals()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"40, 20, true", "40, 40, true", "40, 35, false", "40, 5, false", "9, 0, false"})
    void familiesPresentAreToldWhereTheAbsentMayBeToo(long all, long present, boolean told) {
        var totals = Counts.NONE.with(Count.FAMILIES, all).with(Count.FAMILIES_PRESENT, present);

        var safe = SmallCells.hide(List.of(), totals).totals();

        assertThat(safe.get(Count.FAMILIES_PRESENT).isPresent()).isEqualTo(told);
    }

    @Test
    void aReportForOutsideNamesNoFamily() {
        assertThat(Reports.october().forOutside().families()).isEmpty();
    }
}
