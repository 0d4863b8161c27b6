package org.kinward.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hours of the week of centers, rooms and people, laid over real days. */
final class Openings {

    private final ZoneId zone;
    private final Map<UUID, List<WeeklyHours>> hours;
    private final Map<LocalDate, LocalDay> days = new HashMap<>();

    Openings(ZoneId zone, Map<UUID, List<WeeklyHours>> hours) {
        this.zone = zone;
        this.hours = Map.copyOf(hours);
    }

    LocalDay day(LocalDate date) {
        return days.computeIfAbsent(date, known -> LocalDay.of(known, zone));
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Whether hours are entered for the subject. */
    boolean knows(UUID subject) {
        return hours.containsKey(subject);
    }

    /** The parts of the window outside the subject's hours; none where no hours are entered. */
    List<Span> closed(UUID subject, Span window) {
        var weekly = hours.get(subject);
        if (weekly == null) {
            return List.of();
        }
        var closed = new ArrayList<Span>();
        var from = window.from();
        for (Span open : open(weekly, window)) {
            if (from.isBefore(open.from())) {
                closed.add(new Span(from, open.from()));
            }
            from = open.to().isAfter(from) ? open.to() : from;
        }
        if (from.isBefore(window.to())) {
            closed.add(new Span(from, window.to()));
        }
        return closed;
    }

    private List<Span> open(List<WeeklyHours> weekly, Span window) {
        var open = new ArrayList<Span>();
        var last = dateOf(window.to());
        for (var date = dateOf(window.from()); !date.isAfter(last); date = date.plusDays(1)) {
            var day = day(date);
            for (WeeklyHours part : weekly) {
                if (part.day() == date.getDayOfWeek()) {
                    open.addAll(day.between(part.from(), part.to()));
                }
            }
        }
        return open.stream()
                .map(span -> span.clip(window))
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }
}
