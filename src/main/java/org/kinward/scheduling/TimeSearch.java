package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A search for times over the days of a question. It reads nothing but the agenda. */
final class TimeSearch {

    private static final int MOST_A_DAY = 3;

    /** What suits most people comes first, then what comes sooner. */
    private static final Comparator<Candidate> BEST =
            Comparator.comparing(Candidate::suits).reversed().thenComparing(Candidate::start);

    private final Agenda agenda;
    private final TimeQuestion question;
    private final @Nullable BookingOwner owner;
    private final Instant now;
    private final Duration length;

    TimeSearch(Agenda agenda, TimeQuestion question, @Nullable BookingOwner owner, Instant now) {
        this.agenda = agenda;
        this.question = question;
        this.owner = owner;
        this.now = now;
        this.length = Duration.ofMinutes(question.minutes());
    }

    TimeAnswer answer() {
        var candidates = new ArrayList<Candidate>();
        var rejected = new ArrayList<RejectedDay>();
        for (var date = question.first(); !date.isAfter(question.last()); date = date.plusDays(1)) {
            var day = new SearchedDay(agenda, question, owner, now, date);
            var found = day.candidates();
            candidates.addAll(found);
            if (found.isEmpty() && day.hasTimeLeft()) {
                rejected.add(new RejectedDay(date, day.whyNot()));
            }
        }
        return new TimeAnswer(best(candidates), rejected);
    }

    /** At most three of a day, which do not overlap: a family is offered choices, not shades. */
    private List<Proposal> best(List<Candidate> candidates) {
        var chosen = new ArrayList<Proposal>();
        var ofDay = new HashMap<LocalDate, List<Instant>>();
        candidates.sort(BEST);
        for (Candidate candidate : candidates) {
            var others = ofDay.computeIfAbsent(candidate.date(), _ -> new ArrayList<>());
            if (chosen.size() < question.most()
                    && others.size() < MOST_A_DAY
                    && others.stream().noneMatch(other -> overlap(other, candidate.start()))) {
                others.add(candidate.start());
                chosen.add(candidate.proposal());
            }
        }
        return chosen;
    }

    private boolean overlap(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(length) < 0;
    }

    /** A time that can be had, on one of the days. */
    record Candidate(LocalDate date, Instant start, List<Resource> resources, int suits) {

        Proposal proposal() {
            return new Proposal(start, resources, suits);
        }
    }

    /** The choices of one need, each with the starts at which it is free. */
    record Need(Map<Resource, Starts> choices) {

        Starts any(Starts none) {
            var all = none;
            for (Starts starts : choices.values()) {
                all = all.or(starts);
            }
            return all;
        }
    }
}
