package org.kinward.bench;

import java.util.List;

/**
 * What the command line asks for.
 *
 * @param rounds measured rounds of each contestant
 * @param warmUp rounds before those, which nobody counts
 * @param threads people at work at once in a round
 * @param mails messages that wait in the outbox
 * @param only the one part that is wanted; empty for all
 */
record Options(int rounds, int warmUp, int threads, int mails, String only) {

    static final String USAGE =
            """
            ./portal bench [--rounds N] [--warm-up N] [--threads N] [--mails N] [--only mails|families|booking|calendar]
              --rounds N   measured rounds of each contestant, at least 5 (7)
              --warm-up N  rounds before those (2)
              --threads N  people enrolling at once in a round (8)
              --mails N    messages that wait in the outbox (10000)
              --only PART  nothing but the mails, the list of families, booking and finding
                           times, or the calendar in a browser
            Runs on a database of its own, or on the one that KINWARD_TEST_DB_URL/USER/PASSWORD
            name, which it empties. Ends with 1 where a guarded rush is not exact, where the
            control does not oversell, or where a ratio misses its target. See bench/README.md.
            """;

    static Options from(List<String> arguments) {
        var options = new Options(7, 2, 8, 10_000, "");
        for (int i = 0; i < arguments.size(); i += 2) {
            var value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            options = options.with(arguments.get(i), value);
        }
        if (options.rounds < 5 || options.warmUp < 0 || options.threads < 1 || options.mails < 1) {
            throw new IllegalArgumentException(USAGE);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--rounds" -> new Options(number(value), warmUp, threads, mails, only);
            case "--warm-up" -> new Options(rounds, number(value), threads, mails, only);
            case "--threads" -> new Options(rounds, warmUp, number(value), mails, only);
            case "--mails" -> new Options(rounds, warmUp, threads, number(value), only);
            case "--only" -> new Options(rounds, warmUp, threads, mails, part(value));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static String part(String name) {
        if (!List.of("mails", "families", "booking", "calendar").contains(name)) {
            throw new IllegalArgumentException(USAGE);
        }
        return name;
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
