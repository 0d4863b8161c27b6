package org.kinward.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinward.scheduling.TimeSearch.Candidate;

/**
 * The times that are told of all that can be had: those that suit most people, and of equals two a
 * day, over the whole window. A family is offered choices, not shades. Only where that leaves some
 * to tell, what comes soonest is added, up to three a day.
 */
final class Selection {

    private static final int IDEALLY_A_DAY = 2;
    private static final int MOST_A_DAY = 3;

    private static final Comparator<Candidate> BEST =
            Comparator.comparing(Candidate::suits).reversed().thenComparing(Candidate::start);

    private final int most;
    private final Duration length;
    private final List<Candidate> chosen = new ArrayList<>();

    Selection(TimeQuestion question) {
        this.most = question.most();
        this.length = Duration.ofMinutes(question.minutes());
    }

    /** The best first. */
    List<Proposal> of(List<Candidate> candidates) {
        candidates.stream()
                .sorted(BEST)
                .collect(groupingBy(Candidate::suits, TreeMap::new, toList()))
                .descendingMap()
                .values()
                .forEach(this::chooseAmong);
        return chosen.stream().sorted(BEST).map(Candidate::proposal).toList();
    }

    private void chooseAmong(List<Candidate> equals) {
        var days =
                equals.stream()
                        .filter(one -> fits(one, IDEALLY_A_DAY))
                        .map(Candidate::date)
                        .distinct()
                        .toList();
        int enough = Math.ceilDiv(most - chosen.size(), IDEALLY_A_DAY);
        var spread = spread(days, enough);
        take(equals.stream().filter(one -> spread.contains(one.date())), IDEALLY_A_DAY);
        take(equals.stream(), MOST_A_DAY);
    }

    /** So many of the days, with the first and the last of them. */
    private static List<LocalDate> spread(List<LocalDate> days, int many) {
        if (days.size() <= many) {
            return days;
        }
        return IntStream.range(0, many)
                .map(step -> many == 1 ? 0 : step * (days.size() - 1) / (many - 1))
                .mapToObj(days::get)
                .toList();
    }

    private void take(Stream<Candidate> soonestFirst, int aDay) {
        soonestFirst.filter(one -> chosen.size() < most && fits(one, aDay)).forEach(chosen::add);
    }

    private boolean fits(Candidate candidate, int aDay) {
        var others = chosen.stream().filter(one -> one.date().equals(candidate.date())).toList();
        return others.size() < aDay && others.stream().noneMatch(one -> overlap(one, candidate));
    }

    private boolean overlap(Candidate one, Candidate other) {
        return Duration.between(one.start(), other.start()).abs().compareTo(length) < 0;
    }
}
