package org.kinward.scheduling;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffContacts;
import org.kinward.scheduling.BookingRows.Granted;
import org.kinward.scheduling.BookingTable.Stored;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Locks, looks, and writes (docs/decisions/0019-booking.md). */
@Component
class Booker {

    private final StaffContacts centers;
    private final ResourceLocks locks;
    private final BookingTable bookings;
    private final AgendaTable agendas;
    private final BookingRows rows;
    private final ApplicationEventPublisher events;

    Booker(
            StaffContacts centers,
            ResourceLocks locks,
            BookingTable bookings,
            AgendaTable agendas,
            BookingRows rows,
            ApplicationEventPublisher events) {
        this.centers = centers;
        this.locks = locks;
        this.bookings = bookings;
        this.agendas = agendas;
        this.rows = rows;
        this.events = events;
    }

    Map<BookingId, List<Conflict>> book(List<Booking> wanted, Overruled overruled) {
        var earlier = lockAround(wanted);
        var agenda = agenda(wanted);
        var stored = stored(wanted);
        var granted = new ArrayList<Granted>();
        var refused = new LinkedHashMap<BookingId, List<Conflict>>();
        for (Booking booking : wanted) {
            var verdict = Verdict.on(booking, agenda, stored.get(booking.id()), earlier, overruled);
            if (verdict.standing().isEmpty()) {
                granted.add(new Granted(booking, verdict.overruled(), verdict.unmoved()));
                agenda.hold(booking);
                announce(booking, verdict);
            } else {
                refused.put(booking.id(), verdict.standing());
            }
        }
        write(granted);
        return refused;
    }

    List<Conflict> against(Booking booking) {
        var stored = stored(List.of(booking)).get(booking.id());
        var earlier = bookings.heldBy(List.of(booking.id()), List.of());
        return Verdict.on(booking, agenda(List.of(booking)), stored, earlier, Overruled.NOTHING)
                .standing();
    }

    Overruled overruled(BookingId id) {
        return overruled(stored(id));
    }

    /**
     * What was overruled for a booking, and what staff may decide that came to stand against it.
     */
    Overruled stood(BookingId id, Feature feature) {
        var held =
                bookings.heldBy(List.of(id), List.of()).stream()
                        .filter(one -> one.booking().equals(id))
                        .toList();
        var stored = stored(id);
        if (held.isEmpty() || stored == null) {
            return overruled(stored);
        }
        var asItIs =
                new Booking(
                        id,
                        held.getFirst().center(),
                        feature,
                        stored.owner(),
                        stored.firmness(),
                        stored.time().from(),
                        (int)
                                Duration.between(stored.time().from(), stored.time().to())
                                        .toMinutes(),
                        stored.people(),
                        held.stream().map(Held::resource).collect(toSet()),
                        List.of());
        var reasons = new HashSet<>(stored.overruled().reasons());
        agenda(List.of(asItIs)).against(asItIs).stream()
                .map(Conflict::reason)
                .filter(ConflictReason::isOverridable)
                .forEach(reasons::add);
        return new Overruled(reasons, stored.overruled().why());
    }

    private static Overruled overruled(@Nullable Stored stored) {
        return stored == null ? Overruled.NOTHING : stored.overruled();
    }

    private @Nullable Stored stored(BookingId id) {
        return bookings.find(List.of(id)).stream().findFirst().orElse(null);
    }

    void hold(CenterId center, Collection<BookingOwner> owners, Set<Resource> resources) {
        locks.share(center);
        var _ = lockedNow(List.of(), owners, resources);
    }

    void release(Collection<BookingId> ids) {
        var held = lockedNow(ids, List.of(), Set.of());
        var owners = bookings.find(ids).stream().map(Stored::owner).distinct().toList();
        rows.delete(ids);
        if (!held.isEmpty()) {
            rows.writeSlots(owners);
        }
    }

    void releaseOthers(BookingOwner owner, BookingId kept) {
        var _ = lockedNow(List.of(), List.of(owner), Set.of());
        rows.delete(
                bookings.of(List.of(owner)).stream()
                        .map(Stored::id)
                        .filter(id -> !id.equals(kept))
                        .toList());
        rows.writeSlots(List.of(owner));
    }

    private List<Held> lockAround(List<Booking> wanted) {
        var resources = new HashSet<Resource>();
        wanted.forEach(booking -> resources.addAll(booking.resources()));
        locks.share(wanted.getFirst().center());
        return lockedNow(
                wanted.stream().map(Booking::id).toList(),
                wanted.stream().map(Booking::owner).distinct().toList(),
                resources);
    }

    /** Locks these resources and those the bookings hold already; answers with what they hold. */
    private List<Held> lockedNow(
            Collection<BookingId> ids, Collection<BookingOwner> owners, Set<Resource> resources) {
        var locked = new HashSet<>(resources);
        bookings.heldBy(ids, owners).forEach(held -> locked.add(held.resource()));
        locks.lock(locked);
        var held = bookings.heldBy(ids, owners);
        if (!held.stream().allMatch(one -> locked.contains(one.resource()))) {
            throw new CannotAcquireLockException("The booking moved before it was locked");
        }
        return held;
    }

    private Agenda agenda(List<Booking> wanted) {
        var center = center(wanted);
        var resources = new LinkedHashSet<Resource>();
        wanted.forEach(booking -> resources.addAll(booking.resources()));
        Instant from =
                wanted.stream().map(Booking::startsAt).min(Comparator.naturalOrder()).orElseThrow();
        Instant to =
                wanted.stream().map(Booking::endsAt).max(Comparator.naturalOrder()).orElseThrow();
        var agenda = agendas.load(center, resources, new Span(from, to));
        if (resources.stream()
                .anyMatch(one -> one.kind() == ResourceKind.ROOM && agenda.seats(one) == null)) {
            throw new NotFound();
        }
        return agenda;
    }

    private CenterDetails center(List<Booking> wanted) {
        Set<CenterId> asked = new HashSet<>();
        wanted.forEach(booking -> asked.add(booking.center()));
        if (asked.size() != 1) {
            throw new IllegalArgumentException("Times are booked for one center at once");
        }
        return centers.center(asked.iterator().next()).orElseThrow(NotFound::new);
    }

    private Map<BookingId, Stored> stored(List<Booking> wanted) {
        return bookings.find(wanted.stream().map(Booking::id).toList()).stream()
                .collect(toMap(Stored::id, Function.identity()));
    }

    private void announce(Booking booking, Verdict verdict) {
        if (!verdict.newlyOverruled().isEmpty()) {
            events.publishEvent(
                    new BookingOverruled(
                            booking.id(),
                            booking.center(),
                            booking.feature(),
                            verdict.newlyOverruled()));
        }
    }

    private void write(List<Granted> granted) {
        if (granted.isEmpty()) {
            return;
        }
        rows.write(granted);
        letOffersGo(granted);
        rows.freeSlots(granted.stream().map(one -> one.booking().owner()).distinct().toList());
        // What stays where it is keeps its slots: one from before there were any may have none.
        var owners = new LinkedHashSet<BookingOwner>();
        granted.stream()
                .filter(one -> !one.unmoved())
                .forEach(one -> owners.add(one.booking().owner()));
        try {
            rows.writeSlots(owners);
        } catch (DuplicateKeyException taken) {
            throw new BookingRefused(taken, taken(granted));
        }
    }

    /** Once a session has a firm time, its other times on offer are free again. */
    private void letOffersGo(List<Granted> granted) {
        var firm =
                granted.stream()
                        .map(Granted::booking)
                        .filter(booking -> booking.firmness() == Firmness.FIRM)
                        .map(Booking::owner)
                        .toList();
        rows.delete(
                bookings.of(firm).stream()
                        .filter(one -> one.firmness() == Firmness.TENTATIVE)
                        .map(Stored::id)
                        .toList());
    }

    /** The backstop held where the lock should have: nobody says by whom the time is taken. */
    private static List<Conflict> taken(List<Granted> granted) {
        return granted.stream()
                .map(Granted::booking)
                .flatMap(booking ->
                        booking.resources().stream()
                                .map(resource ->
                                        new Conflict(
                                                Agenda.takenReason(resource),
                                                resource,
                                                booking.startsAt(),
                                                booking.endsAt(),
                                                null)))
                .toList();
    }
}
