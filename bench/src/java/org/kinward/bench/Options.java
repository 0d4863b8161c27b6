package org.kinward.bench;

import java.util.List;

/**
 * What the command line asks for.
 *
 * @param rounds measured rounds of each contestant
 * @param warmUp rounds before those, which nobody counts
 * @param threads people at work at once in a round
 */
record Options(int rounds, int warmUp, int threads) {

    static final String USAGE =
            """
            ./portal bench [--rounds N] [--warm-up N] [--threads N]
              --rounds N   measured rounds of each contestant, at least 5 (7)
              --warm-up N  rounds before those (2)
              --threads N  people enrolling at once in a round (8)
            Runs on a database of its own, or on the one that KINWARD_TEST_DB_URL/USER/PASSWORD
            name, which it empties. Ends with 1 where a guarded rush is not exact, where the
            control does not oversell, or where a ratio misses its target. See bench/README.md.
            """;

    static Options from(List<String> arguments) {
        var options = new Options(7, 2, 8);
        for (int i = 0; i < arguments.size(); i += 2) {
            var value = i + 1 < arguments.size() ? number(arguments.get(i + 1)) : -1;
            options = options.with(arguments.get(i), value);
        }
        if (options.rounds < 5 || options.warmUp < 0 || options.threads < 1) {
            throw new IllegalArgumentException(USAGE);
        }
        return options;
    }

    private Options with(String name, int value) {
        return switch (name) {
            case "--rounds" -> new Options(value, warmUp, threads);
            case "--warm-up" -> new Options(rounds, value, threads);
            case "--threads" -> new Options(rounds, warmUp, value);
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }
}
