package org.kinward.engagement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps small numbers of people out of what leaves a center: no cell from 1 to 10, and none that
 * can be derived (CMS cell size policy; domain rule 4). Rates need no rule of their own: one is
 * only told where all its counts are.
 */
final class SmallCells {

    private static final long LARGEST_SMALL = 10;

    private SmallCells() {}

    /** Rows and their totals, made safe together. */
    record Safe(List<Counts> rows, Counts totals) {}

    static Safe hide(List<Counts> rows, Counts totals) {
        var safeRows = new ArrayList<>(rows);
        var hiddenTotals = EnumSet.noneOf(Count.class);
        for (Count count : Count.values()) {
            if (!count.isOfPeople()) {
                continue;
            }
            long total = totals.get(count).orElse(0);
            if (isSmall(total)) {
                hiddenTotals.add(count);
            }
            long[] column = rows.stream().mapToLong(row -> row.get(count).orElse(0)).toArray();
            hiddenIn(column, total).stream()
                    .forEach(i -> safeRows.set(i, safeRows.get(i).withhold(EnumSet.of(count))));
        }
        if (!mayTellFamiliesPresent(totals)) {
            hiddenTotals.add(Count.FAMILIES_PRESENT);
        }
        return new Safe(List.copyOf(safeRows), totals.withhold(hiddenTotals));
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

    /** Those not present are the difference, so both parts must be large or nobody. */
    private static boolean mayTellFamiliesPresent(Counts totals) {
        long families = totals.get(Count.FAMILIES).orElse(0);
        long present = totals.get(Count.FAMILIES_PRESENT).orElse(0);
        return !isSmall(families) && !isSmall(present) && !isSmall(families - present);
    }
}
