package org.kinward.engagement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps small numbers of people out of what leaves a center: no cell from 1 to 10, and none that
 * can be derived (CMS cell size policy; domain rule 4).
 *
 * <p>A rate is told exactly where all its counts are, and needs no rule of its own. What missed
 * places and neutral ones were is told in two parts. Where a part is small, the parts give way and
 * their sum stays: the sums are what the rates that matter most are made of.
 *
 * <p>Of a withheld total it is said, where nothing follows from that, that it is small. Whoever
 * knows this can tell in which range the rates lie, and so can we.
 */
final class SmallCells {

    private static final long LARGEST_SMALL = 10;

    /** From here on only one of two parts can be small, so naming it says nothing of the other. */
    private static final long ONE_SMALL_PART = 2 * (LARGEST_SMALL + 1);

    private static final Span SMALL = new Span(1, LARGEST_SMALL);

    private final List<Counts> rows;
    private final Counts totals;
    private final List<Counts> safeRows;
    private Counts safeTotals;

    private SmallCells(List<Counts> rows, Counts totals) {
        this.rows = rows;
        this.totals = totals;
        this.safeRows = new ArrayList<>(rows);
        this.safeTotals = totals;
    }

    /** Rows and their totals, made safe together. */
    record Safe(List<Counts> rows, Counts totals) {}

    static Safe hide(List<Counts> rows, Counts totals) {
        var cells = new SmallCells(rows, totals);
        Stream.of(Count.PRESENT, Count.MISSED, Count.NEUTRAL, Count.NOT_RECORDED)
                .forEach(cells::hideColumn);
        cells.hideParts(Count.MISSED, Count.NO_SHOW, Count.LATE_CANCEL);
        cells.hideParts(Count.NEUTRAL, Count.GAVE_NOTICE, Count.SESSION_CANCELLED);
        cells.hideFamilies();
        return new Safe(List.copyOf(cells.safeRows), cells.safeTotals);
    }

    /**
     * Which cells of a column must be hidden. Where the total is told, the hidden cells together
     * are a number anyone can work out, so the next smallest join them until it is large enough.
     */
    static BitSet hiddenIn(long[] column, long total) {
        var hidden = new BitSet(column.length);
        IntStream.range(0, column.length).filter(i -> isSmall(column[i])).forEach(hidden::set);
        if (hidden.isEmpty() || isSmall(total)) {
            return hidden;
        }
        var nextSmallest =
                IntStream.range(0, column.length)
                        .filter(i -> column[i] > LARGEST_SMALL)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> column[i]))
                        .iterator();
        while (nextSmallest.hasNext() && isDerivable(column, hidden)) {
            hidden.set(nextSmallest.next());
        }
        return hidden;
    }

    static boolean isSmall(long cell) {
        return cell >= 1 && cell <= LARGEST_SMALL;
    }

    private static boolean isDerivable(long[] column, BitSet hidden) {
        return hidden.cardinality() < 2 || isSmall(hidden.stream().mapToLong(i -> column[i]).sum());
    }

    private void hideColumn(Count count) {
        long total = value(totals, count);
        if (isSmall(total)) {
            withholdTotal(count, SMALL);
        }
        long[] column = rows.stream().mapToLong(row -> value(row, count)).toArray();
        hiddenIn(column, total).stream().forEach(i -> withholdIn(i, count));
    }

    private void hideParts(Count whole, Count first, Count second) {
        if (Stream.concat(rows.stream(), Stream.of(totals))
                .noneMatch(row -> isSmall(value(row, first)) || isSmall(value(row, second)))) {
            return;
        }
        if (value(totals, first) == 0 || value(totals, second) == 0) {
            // Nothing is divided: the only part is the whole, and told where that is.
            hideLike(whole, value(totals, first) == 0 ? second : first);
            return;
        }
        IntStream.range(0, rows.size())
                .filter(i -> value(rows.get(i), whole) > 0)
                .forEach(i -> {
                    withholdIn(i, first);
                    withholdIn(i, second);
                });
        hidePartsOfTotal(whole, first, second);
    }

    private void hideLike(Count whole, Count part) {
        IntStream.range(0, rows.size())
                .filter(i -> safeRows.get(i).get(whole).isEmpty())
                .forEach(i -> withholdIn(i, part));
        if (safeTotals.get(whole).isEmpty()) {
            withholdTotal(part, SMALL);
        }
    }

    private void hidePartsOfTotal(Count whole, Count first, Count second) {
        boolean secondIsSmall = isSmall(value(totals, second));
        if (!secondIsSmall && !isSmall(value(totals, first))) {
            return;
        }
        long sum = value(totals, whole);
        boolean mayBeNamed = sum >= ONE_SMALL_PART;
        var small = mayBeNamed ? SMALL : Span.UNKNOWN;
        var other = mayBeNamed ? new Span(sum - LARGEST_SMALL, sum - 1) : Span.UNKNOWN;
        withholdTotal(first, secondIsSmall ? other : small);
        withholdTotal(second, secondIsSmall ? small : other);
    }

    /** Those not present are the difference, so both parts must be large or nobody. */
    private void hideFamilies() {
        long all = value(totals, Count.FAMILIES);
        long present = value(totals, Count.FAMILIES_PRESENT);
        if (isSmall(all)) {
            withholdTotal(Count.FAMILIES, SMALL);
        }
        if (isSmall(all) || isSmall(present) || isSmall(all - present)) {
            var few = isSmall(present) ? SMALL : new Span(all - LARGEST_SMALL, all - 1);
            withholdTotal(Count.FAMILIES_PRESENT, all >= ONE_SMALL_PART ? few : Span.UNKNOWN);
        }
    }

    private void withholdIn(int row, Count count) {
        safeRows.set(row, safeRows.get(row).withhold(count, Span.UNKNOWN));
    }

    private void withholdTotal(Count count, Span said) {
        safeTotals = safeTotals.withhold(count, said);
    }

    private static long value(Counts counts, Count count) {
        return counts.get(count).orElse(0);
    }
}
