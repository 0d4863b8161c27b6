package org.kinward.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A reader who wants to know what a summary withholds: knows what is told, that nothing is
 * negative, how counts make up each other and the totals, and subtracts wherever that leads
 * somewhere.
 */
final class Guesswork {

    private static final long MANY = 1_000_000;

    private final List<long[]> equations = new ArrayList<>();
    private final long[] low;
    private final long[] high;

    Guesswork(List<Counts> rows, Counts totals) {
        int lines = rows.size() + 1;
        int size = lines * Count.values().length + 1;
        low = new long[size];
        high = new long[size];
        for (int line = 0; line < lines; line++) {
            read(line, line < rows.size() ? rows.get(line) : totals);
            add(
                    place(line, Count.MISSED),
                    place(line, Count.NO_SHOW),
                    place(line, Count.LATE_CANCEL));
            add(
                    place(line, Count.NEUTRAL),
                    place(line, Count.GAVE_NOTICE),
                    place(line, Count.SESSION_CANCELLED));
        }
        for (Count count : Count.values()) {
            if (count != Count.FAMILIES && count != Count.FAMILIES_PRESENT) {
                add(
                        place(rows.size(), count),
                        IntStream.range(0, rows.size()).map(line -> place(line, count)).toArray());
            }
        }
        int absent = size - 1;
        high[absent] = MANY;
        add(place(rows.size(), Count.FAMILIES), place(rows.size(), Count.FAMILIES_PRESENT), absent);
        subtract();
        narrow();
    }

    /** What the reader knows of that count in that row; the totals come after the rows. */
    Span of(int row, Count count) {
        return at(place(row, count));
    }

    /** What the reader knows of the families of whom nobody came. */
    Span absent() {
        return at(low.length - 1);
    }

    private Span at(int place) {
        return new Span(low[place], high[place]);
    }

    private static int place(int line, Count count) {
        return line * Count.values().length + count.ordinal();
    }

    private void read(int line, Counts counts) {
        for (Count count : Count.values()) {
            var said = counts.withheld().getOrDefault(count, Span.UNKNOWN);
            low[place(line, count)] = counts.get(count).orElse(said.low());
            high[place(line, count)] = counts.get(count).orElse(Math.min(MANY, said.high()));
        }
    }

    private void add(int whole, int... parts) {
        var equation = new long[low.length];
        IntStream.of(parts).forEach(part -> equation[part] = 1);
        equation[whole] = -1;
        equations.add(equation);
    }

    /** Takes equations from each other until each withheld number stands alone where it can. */
    private void subtract() {
        var known = List.copyOf(equations);
        int used = 0;
        for (int place = 0; place < low.length && used < known.size(); place++) {
            if (low[place] == high[place]) {
                continue;
            }
            for (int i = used; i < known.size(); i++) {
                if (equations.get(i)[place] != 0) {
                    var pivot = equations.remove(i);
                    equations.add(used, pivot);
                    clear(place, used);
                    used++;
                    break;
                }
            }
        }
        equations.addAll(known.stream().map(long[]::clone).toList());
    }

    private void clear(int place, int used) {
        var pivot = equations.get(used);
        for (int i = 0; i < equations.size(); i++) {
            long factor = equations.get(i)[place] / pivot[place];
            if (i != used && factor != 0) {
                var next = equations.get(i).clone();
                for (int j = 0; j < next.length; j++) {
                    next[j] -= factor * pivot[j];
                }
                equations.set(i, next);
            }
        }
    }

    private void narrow() {
        boolean news = true;
        for (int round = 0; news && round < 100; round++) {
            news = false;
            for (long[] equation : equations) {
                for (int place = 0; place < equation.length; place++) {
                    news |= equation[place] != 0 && narrow(equation, place);
                }
            }
        }
    }

    /** The number at the place is what the others leave of nothing. */
    private boolean narrow(long[] equation, int place) {
        long least = 0;
        long most = 0;
        for (int i = 0; i < equation.length; i++) {
            if (i != place) {
                long share = -equation[i] * Long.signum(equation[place]);
                least += share * (share > 0 ? low[i] : high[i]);
                most += share * (share > 0 ? high[i] : low[i]);
            }
        }
        boolean news = least > low[place] || most < high[place];
        low[place] = Math.max(low[place], least);
        high[place] = Math.min(high[place], most);
        return news;
    }
}
