package org.kinward.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.scheduling.Held.Claim;
import org.kinward.shared.LocalizedText;

/**
 * All that is known of some resources in some weeks, as a center books them. It answers what stands
 * against a time without asking the database again; booking and searching go by the same answer.
 */
final class Agenda {

    /** Hard reasons first, then in the order of the list of reasons. */
    private static final Comparator<Conflict> TELLING =
            Comparator.comparing((Conflict conflict) -> conflict.reason().isOverridable())
                    .thenComparing(Conflict::reason);

    private final CenterDetails center;
    private final Known known;
    private final Openings openings;
    private final Map<Resource, List<Held>> held;

    /**
     * What the tables say.
     *
     * @param hours of this center, by subject
     * @param closures as stretches of time, whole days of the center, with their occasions
     * @param rules of staff, here and at other centers
     * @param seats of this center's rooms
     */
    record Known(
            Map<UUID, List<WeeklyHours>> hours,
            Map<UUID, List<Span>> absences,
            Map<Span, LocalizedText> closures,
            Map<StaffPlace, StaffRule> rules,
            Map<RoomId, Integer> seats) {}

    /** A person at a center. */
    record StaffPlace(UUID account, CenterId center) {}

    Agenda(CenterDetails center, Known known, Collection<Held> held) {
        this.center = center;
        this.known = known;
        this.openings = new Openings(center.zone(), known.hours());
        this.held =
                held.stream()
                        .collect(
                                groupingBy(
                                        Held::resource,
                                        HashMap::new,
                                        toCollection(ArrayList::new)));
    }

    CenterDetails center() {
        return center;
    }

    Openings openings() {
        return openings;
    }

    /** How many the room seats; none where it is no room of this center. */
    @Nullable Integer seats(Resource room) {
        return known.seats().get(new RoomId(room.id()));
    }

    /** From now on this booking holds its time. */
    void hold(Booking booking) {
        held.values().forEach(list -> list.removeIf(old -> old.booking().equals(booking.id())));
        booking.resources()
                .forEach(resource ->
                        held.computeIfAbsent(resource, _ -> new ArrayList<>())
                                .add(Held.of(booking, resource)));
    }

    /** Everything that stands against the booking, what cannot be overruled first. */
    List<Conflict> against(Booking booking) {
        var claim = new Claim(booking.id(), booking.owner(), booking.firmness());
        var time = new Span(booking.startsAt(), booking.endsAt());
        var found = new ArrayList<Conflict>();
        closed(time).stream().map(this::told).forEach(found::add);
        for (Resource resource : booking.resources()) {
            var blocks =
                    blocks(claim, resource, time).stream()
                            .filter(block -> block.time().overlaps(time))
                            .toList();
            blocks.stream()
                    .filter(block -> blocks.stream().noneMatch(block::isIdleBeside))
                    .map(this::told)
                    .forEach(found::add);
            var day = openings.dateOf(time.from());
            if (isFull(claim, resource, day)) {
                found.add(told(fullDay(resource, day)));
            }
            if (isTooSmall(resource, booking.people())) {
                found.add(new Conflict(ConflictReason.CAPACITY, resource, null, null, null));
            }
        }
        return found.stream().distinct().sorted(TELLING).toList();
    }

    Conflict told(Block block) {
        var told = block.toldAt(center.id());
        return block.reason() == ConflictReason.CENTER_CLOSED
                ? told.on(known.closures().get(block.time()))
                : told;
    }

    /** When the center is closed within the window. */
    List<Block> closed(Span window) {
        var blocks = new ArrayList<Block>();
        known.closures().keySet().stream()
                .filter(window::overlaps)
                .forEach(span ->
                        blocks.add(new Block(ConflictReason.CENTER_CLOSED, null, span, null)));
        openings.closed(center.id().value(), window)
                .forEach(span ->
                        blocks.add(new Block(ConflictReason.CENTER_CLOSED, null, span, null)));
        return blocks;
    }

    /** What takes the resource or keeps it away, within the window and a little beyond. */
    List<Block> blocks(Claim claim, Resource resource, Span window) {
        var blocks = new ArrayList<Block>();
        for (Held one : held.getOrDefault(resource, new ArrayList<>())) {
            if (!one.givesWayTo(claim)) {
                block(one, window, blocks);
            }
        }
        var away = awayReason(resource);
        if (away != null) {
            known.absences().getOrDefault(resource.id(), List.of()).stream()
                    .filter(window::overlaps)
                    .forEach(span -> blocks.add(new Block(away, resource, span, null)));
            openings.closed(resource.id(), window)
                    .forEach(span -> blocks.add(new Block(away, resource, span, null)));
        }
        return blocks;
    }

    private void block(Held one, Span window, List<Block> blocks) {
        var gap = gap(one);
        var time = one.time();
        var wide = new Span(time.from().minus(gap), time.to().plus(gap));
        if (!wide.overlaps(window)) {
            return;
        }
        blocks.add(new Block(takenReason(one.resource()), one.resource(), time, one));
        if (!gap.isZero()) {
            var reason = ConflictReason.STAFF_NO_BUFFER;
            blocks.add(new Block(reason, one.resource(), new Span(wide.from(), time.from()), one));
            blocks.add(new Block(reason, one.resource(), new Span(time.to(), wide.to()), one));
        }
    }

    /** The pause a person needs between that booking and one here. */
    private Duration gap(Held one) {
        if (one.resource().kind() != ResourceKind.STAFF) {
            return Duration.ZERO;
        }
        var here = rule(one.resource(), center.id());
        if (one.center().equals(center.id())) {
            return Duration.ofMinutes(here.bufferMinutes());
        }
        var there = rule(one.resource(), one.center());
        int pause = Math.max(here.bufferMinutes(), there.bufferMinutes());
        int travel = Math.max(here.travelMinutes(), there.travelMinutes());
        return Duration.ofMinutes(Math.max(pause, travel));
    }

    private StaffRule rule(Resource person, CenterId at) {
        return known.rules().getOrDefault(new StaffPlace(person.id(), at), StaffRule.NONE);
    }

    /** Whether the person holds as many sessions that day as they may begin, offers included. */
    boolean isFull(Claim claim, Resource resource, LocalDate date) {
        if (resource.kind() != ResourceKind.STAFF) {
            return false;
        }
        var most = rule(resource, center.id()).mostADay();
        if (most == null) {
            return false;
        }
        var day = openings.day(date).whole();
        return held.getOrDefault(resource, new ArrayList<>()).stream()
                        .filter(one -> day.contains(one.time().from()))
                        .filter(one -> !one.booking().equals(claim.booking()))
                        .map(Held::owner)
                        .filter(owner -> !owner.equals(claim.owner()))
                        .distinct()
                        .count()
                >= most;
    }

    Block fullDay(Resource resource, LocalDate date) {
        return new Block(ConflictReason.STAFF_DAY_FULL, resource, openings.day(date).whole(), null);
    }

    boolean isTooSmall(Resource resource, int people) {
        var seats = resource.kind() == ResourceKind.ROOM ? seats(resource) : null;
        return seats != null && seats < people;
    }

    static ConflictReason takenReason(Resource resource) {
        return switch (resource.kind()) {
            case STAFF -> ConflictReason.STAFF_DOUBLE_BOOKING;
            case ROOM -> ConflictReason.ROOM_DOUBLE_BOOKING;
            case FAMILY_MEMBER, CLIENT -> ConflictReason.PARTICIPANT_DOUBLE_BOOKING;
        };
    }

    /** What it is called when somebody is away; families' hours are wishes and bind nobody. */
    private static @Nullable ConflictReason awayReason(Resource resource) {
        return switch (resource.kind()) {
            case STAFF -> ConflictReason.STAFF_UNAVAILABLE;
            case ROOM -> ConflictReason.ROOM_CLOSED;
            case FAMILY_MEMBER, CLIENT -> null;
        };
    }
}
