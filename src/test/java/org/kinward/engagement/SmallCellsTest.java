package org.kinward.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.attendance.Tally;

class SmallCellsTest {

    private static final int WIDTH_OF_SMALL = 9;

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    /** Reports of every shape: each small number must stay one of at least ten it could be. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallNumberCanBeWorkedOut(int seed) {
        var rows = rows(new Random(seed));
        var totals = totals(rows, new Random(seed));

        var safe = SmallCells.hide(rows, totals);

        assertThat(foundIn(rows, totals, safe)).isEmpty();
    }

    /** The control: without what joins the small numbers, the same reader finds some. */
    @Test
    void theReaderFindsWhatIsOnlyCrossedOut() {
        var rows = List.of(row(40, 20, 3), row(50, 30, 0), row(60, 40, 0));
        var totals = totals(rows, new Random(0));
        var crossedOut =
                new SmallCells.Safe(
                        rows.stream().map(SmallCellsTest::crossOut).toList(), crossOut(totals));

        assertThat(foundIn(rows, totals, crossedOut)).contains("LATE_CANCEL of row 0");
        assertThat(foundIn(rows, totals, SmallCells.hide(rows, totals))).isEmpty();
    }

    /** Columns of every shape: what is told must fit more than one value of each small cell. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallCellOfAColumnCanBeWorkedOut(int seed) {
        var random = new Random(seed);
        int largest = random.nextBoolean() ? 14 : 200;
        long[] column = random.longs(1 + random.nextInt(8), 0, largest).toArray();
        long total = LongStream.of(column).sum();

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

        assertThat(safe.totals().withheld())
                .containsOnly(Map.entry(Count.PRESENT, new Span(1, 10)));
        assertThat(safe.rows().get(0).withheld()).containsOnlyKeys(Count.PRESENT);
        assertThat(safe.rows().get(1).withheld()).isEmpty();
    }

    /** The few late cancellations of a large center must not cost it its attendance rate. */
    @Test
    void theAttendanceRateOutlivesASmallPartOfWhatWasMissed() {
        var rows = List.of(row(130, 12, 4), row(96, 10, 3));

        var totals = SmallCells.hide(rows, totals(rows, new Random(0))).totals();

        assertThat(Measure.ATTENDANCE.of(totals)).contains(new Rate(226, 255));
        assertThat(totals.withheld()).containsKeys(Count.NO_SHOW, Count.LATE_CANCEL);
        assertThat(Measure.NO_SHOWS.rangeOf(totals))
                .hasValueSatisfying(range -> {
                    assertThat(range.part()).isEqualTo(new Span(19, 28));
                    assertThat(range.whole()).isEqualTo(new Span(245, 254));
                });
    }

    /** What is said of a small number is the same for each number it could be. */
    @Test
    void nothingSaidDependsOnTheSmallNumber() {
        assertThat(
                        LongStream.rangeClosed(1, 10)
                                .mapToObj(late -> row(226, 29 - late, late))
                                .map(row -> SmallCells.hide(List.of(row), row).totals())
                                .distinct())
                .hasSize(1);
        assertThat(
                        LongStream.rangeClosed(1, 10)
                                .mapToObj(unknown -> new Tally(226, 0, 0, 0, 0, 0, unknown, 0))
                                .map(Counts::of)
                                .map(row -> SmallCells.hide(List.of(row), row).totals())
                                .map(Measure.COMPLETENESS::rangeOf)
                                .distinct())
                .hasSize(1);
    }

    /** With 21 or fewer, which part is small would say something of the other. */
    @ParameterizedTest
    @CsvSource({"11, 10, false", "1, 20, false", "12, 10, true", "1, 21, true"})
    void aSmallPartIsNamedOnlyWhereTheOtherCannotBeSmallToo(long noShow, long late, boolean named) {
        var row = row(100, noShow, late);

        var totals = SmallCells.hide(List.of(row), row).totals();

        assertThat(totals.withheld().values()).allMatch(said -> said.isKnown() == named).hasSize(2);
    }

    @Test
    void largePartsAreToldInTheTotalsWhereTheyAreSmallInARow() {
        var rows = List.of(row(40, 20, 3), row(50, 30, 12));

        var safe = SmallCells.hide(rows, totals(rows, new Random(0)));

        assertThat(safe.totals().get(Count.LATE_CANCEL)).hasValue(15);
        assertThat(safe.rows().get(1).withheld())
                .containsOnlyKeys(Count.NO_SHOW, Count.LATE_CANCEL);
        assertThat(safe.rows()).allMatch(row -> Measure.ATTENDANCE.of(row).isPresent());
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

    /** The small numbers that are told, or that the reader can place more closely than 1 to 10. */
    private static List<String> foundIn(List<Counts> rows, Counts totals, SmallCells.Safe safe) {
        var reader = new Guesswork(safe.rows(), safe.totals());
        var all = Stream.concat(rows.stream(), Stream.of(totals)).toList();
        long absent =
                totals.get(Count.FAMILIES).orElse(0) - totals.get(Count.FAMILIES_PRESENT).orElse(0);
        return Stream.concat(
                        IntStream.range(0, all.size())
                                .boxed()
                                .flatMap(i ->
                                        all.get(i).values().entrySet().stream()
                                                .filter(cell -> isOfPeople(cell.getKey()))
                                                .filter(cell -> SmallCells.isSmall(cell.getValue()))
                                                .filter(cell ->
                                                        isClose(reader.of(i, cell.getKey())))
                                                .map(cell -> cell.getKey() + " of row " + i)),
                        Stream.of("absent families")
                                .filter(_ ->
                                        SmallCells.isSmall(absent) && isClose(reader.absent())))
                .toList();
    }

    private static boolean isOfPeople(Count count) {
        return count != Count.SESSIONS && count != Count.SEATS;
    }

    private static boolean isClose(Span known) {
        return known.high() - known.low() < WIDTH_OF_SMALL;
    }

    private static Counts crossOut(Counts counts) {
        var left = counts;
        for (Count count : Count.values()) {
            if (isOfPeople(count) && SmallCells.isSmall(counts.get(count).orElse(0))) {
                left = left.withhold(count, Span.UNKNOWN);
            }
        }
        return left;
    }

    private static Counts row(long present, long noShow, long late) {
        return Counts.of(new Tally(present, noShow, late, 0, 0, 0, 0, 0));
    }

    private static List<Counts> rows(Random random) {
        int[] sizes = {1, 4, 11, 25, 200};
        int size = sizes[random.nextInt(sizes.length)];
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(_ ->
                        Counts.of(
                                new Tally(
                                        some(random, 3 * size),
                                        some(random, size),
                                        some(random, size),
                                        some(random, size),
                                        0,
                                        some(random, size),
                                        some(random, size),
                                        0)))
                .toList();
    }

    private static long some(Random random, int most) {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(most + 1);
    }

    private static Counts totals(List<Counts> rows, Random random) {
        long families = random.nextInt(60);
        return rows.stream()
                .reduce(Counts.NONE, Counts::plus)
                .with(Count.FAMILIES, families)
                .with(Count.FAMILIES_PRESENT, random.nextLong(families + 1));
    }
}
