package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.kinward.centers.RoomId;

/**
 * The rules of a search said once more, the slow way: every quarter of an hour is tried with every
 * choice of people and rooms, and looked at in steps of five minutes, with a clock and a calendar
 * in hand. It shares no line with the search it judges.
 */
final class NaiveSearch {

    private static final Duration STEP = Duration.ofMinutes(5);

    private final Diary diary;
    private final TimeQuestion question;
    private final ZoneId zone;

    NaiveSearch(Diary diary, TimeQuestion question) {
        this.diary = diary;
        this.question = question;
        this.zone = diary.center.zone();
    }

    /** Every start that can be had, with how many it suits. */
    TreeMap<Instant, Integer> starts() {
        var found = new TreeMap<Instant, Integer>();
        var from = question.first().minusDays(1).atStartOfDay(ZoneId.of("UTC")).toInstant();
        var to = question.last().plusDays(2).atStartOfDay(ZoneId.of("UTC")).toInstant();
        for (var start = from; start.isBefore(to); start = start.plus(Duration.ofMinutes(15))) {
            if (isAskedFor(start) && isOpen(start) && serve(start, 0, new HashSet<>())) {
                found.put(start, suits(start));
            }
        }
        return found;
    }

    /** The best of them: for each number of people it suits, first two a day, far apart. */
    List<Instant> best() {
        var all = starts();
        var chosen = new TreeSet<Instant>();
        for (int suits = question.preferring().size(); suits >= 0; suits--) {
            var equals = new ArrayList<Instant>();
            for (var one : all.entrySet()) {
                if (one.getValue() == suits) {
                    equals.add(one.getKey());
                }
            }
            var days = daysApart(equals, chosen);
            for (Instant one : equals) {
                if (days.contains(dayOf(one)) && mayFollow(one, chosen, 2)) {
                    chosen.add(one);
                }
            }
            for (Instant one : equals) {
                if (mayFollow(one, chosen, 3)) {
                    chosen.add(one);
                }
            }
        }
        var sorted = new ArrayList<>(chosen);
        sorted.sort(Comparator.comparing(one -> -suits(one)));
        return sorted;
    }

    /** Half as many days as times are left to choose, at even steps among those with one. */
    private Set<LocalDate> daysApart(List<Instant> equals, Set<Instant> chosen) {
        var days = new TreeSet<LocalDate>();
        for (Instant one : equals) {
            if (mayFollow(one, chosen, 2)) {
                days.add(dayOf(one));
            }
        }
        int left = question.most() - chosen.size();
        int half = left / 2 + left % 2;
        if (half >= days.size()) {
            return days;
        }
        var ordered = List.copyOf(days);
        var apart = new HashSet<LocalDate>();
        for (int i = 0; i < half; i++) {
            apart.add(ordered.get(i == 0 ? 0 : i * (ordered.size() - 1) / (half - 1)));
        }
        return apart;
    }

    private boolean mayFollow(Instant start, Set<Instant> chosen, int aDay) {
        int sameDay = 0;
        for (Instant other : chosen) {
            if (dayOf(other).equals(dayOf(start))) {
                sameDay++;
                if (Duration.between(other, start).abs().toMinutes() < question.minutes()) {
                    return false;
                }
            }
        }
        return sameDay < aDay && chosen.size() < question.most();
    }

    private boolean serve(Instant start, int need, Set<Resource> taken) {
        if (need == question.needs().size()) {
            return true;
        }
        for (Resource choice : question.needs().get(need)) {
            if (!taken.contains(choice) && isFree(choice, start)) {
                var more = new HashSet<>(taken);
                more.add(choice);
                if (serve(start, need + 1, more)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAskedFor(Instant start) {
        var day = local(start).toLocalDate();
        if (day.isBefore(question.first()) || day.isAfter(question.last())) {
            return false;
        }
        for (Instant moment : moments(start)) {
            var shown = local(moment);
            if (!shown.toLocalDate().equals(day)
                    || shown.toLocalTime().isBefore(question.earliest())
                    || !shown.toLocalTime().isBefore(question.latest())) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(Instant start) {
        for (Span closure : diary.closures.keySet()) {
            for (Instant moment : moments(start)) {
                if (!moment.isBefore(closure.from()) && moment.isBefore(closure.to())) {
                    return false;
                }
            }
        }
        return isInHours(diary.center.id().value(), start, true);
    }

    private boolean isFree(Resource resource, Instant start) {
        return switch (resource.kind()) {
            case STAFF ->
                    isInHours(resource.id(), start, true)
                            && isThere(resource, start)
                            && keepsPauses(resource, start)
                            && hasDayLeft(resource, start);
            case ROOM ->
                    isInHours(resource.id(), start, true)
                            && isThere(resource, start)
                            && diary.seats.getOrDefault(new RoomId(resource.id()), 0)
                                    >= question.people()
                            && keepsPauses(resource, start);
            case FAMILY_MEMBER, CLIENT ->
                    keepsPauses(resource, start) && isNotBusy(resource, start);
        };
    }

    private boolean isInHours(UUID subject, Instant start, boolean withoutHours) {
        var hours = diary.hours.get(subject);
        if (hours == null) {
            return withoutHours;
        }
        for (Instant moment : moments(start)) {
            var shown = local(moment);
            int minute = shown.getHour() * 60 + shown.getMinute();
            if (hours.stream()
                    .noneMatch(part ->
                            part.day() == shown.getDayOfWeek()
                                    && part.from() <= minute
                                    && minute < part.to())) {
                return false;
            }
        }
        return true;
    }

    private boolean isThere(Resource resource, Instant start) {
        var absences = diary.absences.getOrDefault(resource.id(), List.of());
        return moments(start).stream()
                .noneMatch(moment ->
                        absences.stream()
                                .anyMatch(away ->
                                        !moment.isBefore(away.from())
                                                && moment.isBefore(away.to())));
    }

    private boolean isNotBusy(Resource resource, Instant start) {
        return question.busy().stream()
                .filter(busy -> busy.resource().equals(resource))
                .noneMatch(busy -> start.isBefore(busy.to()) && busy.from().isBefore(endOf(start)));
    }

    private boolean keepsPauses(Resource resource, Instant start) {
        for (Held held : diary.held) {
            if (held.resource().equals(resource)) {
                var pause = Duration.ofMinutes(pause(held));
                boolean before = !endOf(start).plus(pause).isAfter(held.time().from());
                boolean after = !start.isBefore(held.time().to().plus(pause));
                if (!before && !after) {
                    return false;
                }
            }
        }
        return true;
    }

    private int pause(Held held) {
        var rule = diary.rules.get(new Agenda.StaffPlace(held.resource().id(), diary.center.id()));
        if (rule == null) {
            return 0;
        }
        return held.center().equals(diary.center.id())
                ? rule.bufferMinutes()
                : Math.max(rule.bufferMinutes(), rule.travelMinutes());
    }

    private boolean hasDayLeft(Resource person, Instant start) {
        var rule = diary.rules.get(new Agenda.StaffPlace(person.id(), diary.center.id()));
        if (rule == null || rule.mostADay() == null) {
            return true;
        }
        var sessions = new HashSet<BookingOwner>();
        for (Held held : diary.held) {
            if (held.resource().equals(person) && dayOf(held.time().from()).equals(dayOf(start))) {
                sessions.add(held.owner());
            }
        }
        return sessions.size() < rule.mostADay();
    }

    private int suits(Instant start) {
        int suits = 0;
        for (Resource person : question.preferring()) {
            suits += isInHours(person.id(), start, false) ? 1 : 0;
        }
        return suits;
    }

    private List<Instant> moments(Instant start) {
        var moments = new ArrayList<Instant>();
        for (var at = start; at.isBefore(endOf(start)); at = at.plus(STEP)) {
            moments.add(at);
        }
        return moments;
    }

    private Instant endOf(Instant start) {
        return start.plus(Duration.ofMinutes(question.minutes()));
    }

    private LocalDate dayOf(Instant instant) {
        return local(instant).toLocalDate();
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }
}
