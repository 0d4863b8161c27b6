package org.kinward.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Values of several rounds: the middle one is told, and how far the others lie apart. */
record Figures(List<Double> values) {

    Figures {
        values = values.stream().sorted().toList();
    }

    /** Round by round, one against the other. */
    static Figures ratio(List<Double> values, List<Double> base) {
        return new Figures(
                IntStream.range(0, values.size())
                        .mapToObj(round -> values.get(round) / base.get(round))
                        .toList());
    }

    double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1
                ? values.get(middle)
                : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    /** The middle one and the two ends, printed in this format. */
    String text(String format) {
        return String.format(
                format + " (" + format + "-" + format + ")",
                median(),
                values.getFirst(),
                values.getLast());
    }
}
