package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.Held.Claim;
import org.kinward.scheduling.TimeSearch.Candidate;
import org.kinward.scheduling.TimeSearch.Need;

/** One day of a search: when it could begin, and if never, why not. */
final class SearchedDay {

    private static final int MOST_REASONS = 5;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Agenda agenda;
    private final TimeQuestion question;
    private final Claim claim;
    private final LocalDate date;
    private final Span window;
    private final List<Span> outside;
    private final Starts possible;
    private final Starts open;
    private final List<Need> needs;

    SearchedDay(
            Agenda agenda,
            TimeQuestion question,
            @Nullable BookingOwner owner,
            Instant now,
            LocalDate date) {
        this.agenda = agenda;
        this.question = question;
        this.claim = new Claim(null, owner, Firmness.TENTATIVE);
        this.date = date;
        this.window = agenda.openings().day(date).whole();
        this.outside = outside();
        var length = Duration.ofMinutes(question.minutes());
        var hours = Starts.within(window, length).withoutAll(outside);
        this.possible = now.isBefore(window.from()) ? hours : hours.without(past(now));
        this.open = possible.withoutAll(spans(agenda.closed(window)));
        this.needs =
                question.needs().stream()
                        .map(choices -> {
                            var free = new LinkedHashMap<Resource, Starts>();
                            choices.stream()
                                    .sorted(this::compare)
                                    .forEach(one -> free.put(one, free(one)));
                            return new Need(free);
                        })
                        .toList();
    }

    /** Whether it could begin at some time, were everybody free. */
    boolean hasTimeLeft() {
        return !possible.isEmpty();
    }

    List<Candidate> candidates() {
        var common = open;
        for (Need need : needs) {
            common = common.and(need.any(open.none()));
        }
        if (common.isEmpty()) {
            return List.of();
        }
        var wishes = question.preferring().stream().map(one -> wished(one.id())).toList();
        var found = new ArrayList<Candidate>();
        common.indexes()
                .forEach(index -> {
                    var taken = new ArrayList<Resource>();
                    if (choose(index, taken)) {
                        int suits =
                                (int) wishes.stream().filter(wish -> wish.contains(index)).count();
                        found.add(new Candidate(date, open.at(index), List.copyOf(taken), suits));
                    }
                });
        return found;
    }

    /** Takes one of each need, none twice; goes back where an earlier choice leaves nothing. */
    private boolean choose(int index, List<Resource> taken) {
        if (taken.size() == needs.size()) {
            return true;
        }
        for (var choice : needs.get(taken.size()).choices().entrySet()) {
            if (choice.getValue().contains(index) && !taken.contains(choice.getKey())) {
                taken.add(choice.getKey());
                if (choose(index, taken)) {
                    return true;
                }
                taken.removeLast();
            }
        }
        return false;
    }

    /** What stands against the day: of whom has no time at all, or else of whom has the least. */
    List<Conflict> whyNot() {
        if (open.isEmpty()) {
            return longest(agenda.closed(window)).map(agenda::told).toList();
        }
        return blamed().flatMap(this::telling).distinct().limit(MOST_REASONS).toList();
    }

    private Stream<Resource> blamed() {
        var scarce =
                needs.stream()
                        .filter(need -> need.any(open.none()).size() < open.size())
                        .sorted(Comparator.comparing(need -> need.any(open.none()).size()))
                        .toList();
        if (scarce.isEmpty()) {
            // Each need could be met alone: somebody would be needed twice.
            return needs.stream()
                    .flatMap(need -> need.choices().entrySet().stream())
                    .filter(choice -> choice.getValue().size() < open.size())
                    .map(Map.Entry::getKey);
        }
        boolean hopeless = scarce.getFirst().any(open.none()).isEmpty();
        return scarce.stream()
                .filter(need -> !hopeless || need.any(open.none()).isEmpty())
                .flatMap(need -> need.choices().keySet().stream());
    }

    private Stream<Conflict> telling(Resource resource) {
        if (agenda.isTooSmall(resource, question.people())) {
            return Stream.of(new Conflict(ConflictReason.CAPACITY, resource, null, null, null));
        }
        if (agenda.isFull(claim, resource, date)) {
            return Stream.of(agenda.told(agenda.fullDay(resource, date)));
        }
        return longest(blocks(resource)).map(agenda::told);
    }

    /** The block that takes most of the hours asked for. */
    private Stream<Block> longest(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !left(block).isZero())
                .max(Comparator.comparing(this::left))
                .stream();
    }

    private Duration left(Block block) {
        var inside = block.time().clip(window);
        if (inside.isEmpty()) {
            return Duration.ZERO;
        }
        var whole = Duration.between(inside.from(), inside.to());
        for (Span hidden : outside) {
            var part = hidden.clip(inside);
            whole = part.isEmpty() ? whole : whole.minus(Duration.between(part.from(), part.to()));
        }
        return whole;
    }

    private Starts free(Resource resource) {
        boolean never =
                agenda.isTooSmall(resource, question.people())
                        || agenda.isFull(claim, resource, date);
        return never ? open.none() : open.withoutAll(spans(blocks(resource)));
    }

    private List<Block> blocks(Resource resource) {
        var blocks = agenda.blocks(claim, resource, window);
        question.busy().stream()
                .filter(busy -> busy.resource().equals(resource))
                .map(busy -> new Span(busy.from(), busy.to()))
                .map(span -> new Block(Agenda.takenReason(resource), resource, span, null))
                .forEach(blocks::add);
        return blocks;
    }

    /** When the whole length lies in the hours somebody said suit them. */
    private Starts wished(UUID person) {
        return agenda.openings().knows(person)
                ? open.withoutAll(agenda.openings().closed(person, window))
                : open.none();
    }

    /** The parts of the day before the earliest and after the latest time asked for. */
    private List<Span> outside() {
        var day = agenda.openings().day(date);
        int latest = minute(question.latest());
        var outside = new ArrayList<>(day.between(0, minute(question.earliest())));
        outside.addAll(day.between(latest == 0 ? MINUTES_OF_A_DAY : latest, MINUTES_OF_A_DAY));
        return outside;
    }

    private Span past(Instant now) {
        return new Span(window.from(), now.isAfter(window.to()) ? window.to() : now);
    }

    private int compare(Resource one, Resource other) {
        var bySeats =
                Comparator.comparing(
                        (Resource room) -> room.kind() == ResourceKind.ROOM ? seats(room) : 0);
        return bySeats.thenComparing(resource -> resource.id().toString()).compare(one, other);
    }

    /** The smallest room that is large enough is taken first. */
    private int seats(Resource room) {
        var seats = agenda.seats(room);
        return seats == null ? 0 : seats;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static List<Span> spans(List<Block> blocks) {
        return blocks.stream().map(Block::time).toList();
    }
}
