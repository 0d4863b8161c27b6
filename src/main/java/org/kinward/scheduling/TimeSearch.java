package org.kinward.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A search for times over the days of a question. It reads nothing but the agenda. */
final class TimeSearch {

    private final Agenda agenda;
    private final TimeQuestion question;
    private final @Nullable BookingOwner owner;
    private final Instant now;

    TimeSearch(Agenda agenda, TimeQuestion question, @Nullable BookingOwner owner, Instant now) {
        this.agenda = agenda;
        this.question = question;
        this.owner = owner;
        this.now = now;
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
        return new TimeAnswer(new Selection(question).of(candidates), rejected);
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
