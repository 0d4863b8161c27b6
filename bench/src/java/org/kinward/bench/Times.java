package org.kinward.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterService;
import org.kinward.families.MemberId;
import org.kinward.scheduling.Booking;
import org.kinward.scheduling.BookingBook;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.BookingOwner;
import org.kinward.scheduling.BookingStorm;
import org.kinward.scheduling.Feature;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Resource;
import org.kinward.scheduling.TimeFinder;
import org.kinward.scheduling.TimeQuestion;
import org.kinward.shared.Columns;
import org.kinward.shared.Ids;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A storm of bookings, and a search for an hour that suits ten people within six weeks. The
 * search's baseline is the bare query of what these people are booked for.
 */
record Times(Portal portal, TestCenter center, LocalDate first, List<Resource> rooms) {

    static final int ATTEMPTS = 10_000;
    private static final int WEEKS = 6;
    private static final int READS = 20;

    /** Milliseconds for one search and for one bare query, round by round. */
    record Found(List<Double> search, List<Double> bare, int proposals) {

        Figures ratio() {
            return Figures.ratio(search, bare);
        }
    }

    static Times of(Portal portal) {
        var center = portal.world().center();
        var centers = portal.beans().getBean(CenterService.class);
        var rooms =
                Stream.of("Birch", "Cedar", "Dogwood")
                        .map(name ->
                                SignIn.as(
                                        center.administrator(),
                                        () -> centers.addRoom(new AddRoom(center.id(), name, 12))))
                        .map(Resource::room)
                        .toList();
        var today = LocalDate.ofInstant(portal.clock().instant(), center.zone());
        return new Times(portal, center, today.plusDays(1), rooms);
    }

    BookingStorm.Outcome storm() throws InterruptedException, ExecutionException {
        var start = portal.clock().instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(3));
        var storm =
                new BookingStorm(book(), transaction(), portal.jdbc(), center.id(), rooms, start);
        return storm.blow(ATTEMPTS, 2026);
    }

    Found search(int rounds) {
        var theo = Resource.staff(center.staff().therapist().account());
        var fay = Resource.staff(center.facilitator().account());
        var people = new ArrayList<>(List.of(theo, fay));
        Stream.generate(() -> Resource.member(new MemberId(Ids.create())))
                .limit(8)
                .forEach(people::add);
        fill(people);
        var needs = new ArrayList<Set<Resource>>();
        people.forEach(one -> needs.add(Set.of(one)));
        needs.add(Set.copyOf(rooms));
        var question =
                new TimeQuestion(
                        center.id(),
                        needs,
                        Set.copyOf(people.subList(2, 10)),
                        List.of(),
                        60,
                        10,
                        first,
                        first.plusDays(7L * WEEKS - 1),
                        LocalTime.of(8, 0),
                        LocalTime.of(20, 0),
                        10);
        var finder = portal.beans().getBean(TimeFinder.class);
        var search = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        int[] proposals = new int[1];
        // The first rounds only warm up.
        for (int round = -2; round < rounds; round++) {
            double found =
                    time(() ->
                            proposals[0] =
                                    SignIn.as(
                                            center.staff().therapist(),
                                            () -> finder.find(question).proposals().size()));
            double read = time(() -> read(people));
            if (round >= 0) {
                search.add(found);
                bare.add(read);
            }
        }
        return new Found(search, bare, proposals[0]);
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < READS; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e6 / READS;
    }

    private void read(List<Resource> people) {
        var _ =
                portal.jdbc()
                        .sql(
                                "select resource_id, starts_at, ends_at from booked_resources"
                                        + " where resource_id in (:people)")
                        .param("people", Columns.list(people.stream().map(Resource::id).toList()))
                        .query((row, _) -> Columns.instant(row, "starts_at"))
                        .list();
    }

    /** Each has two hours of each working day taken, at hours of their own. */
    private void fill(List<Resource> people) {
        for (int i = 0; i < people.size(); i++) {
            var bookings = new ArrayList<Booking>();
            for (int day = 0; day < 7 * WEEKS; day++) {
                for (int part = 0; part < 2; part++) {
                    int hour = 8 + (3 * i + 5 * part + day) % 11;
                    var start = first.plusDays(day).atTime(hour, 0).atZone(center.zone());
                    bookings.add(booking(start.toInstant(), people.get(i)));
                }
            }
            transaction()
                    .executeWithoutResult(_ -> book().putPossible(bookings, Overruled.NOTHING));
        }
    }

    private Booking booking(Instant start, Resource person) {
        UUID id = Ids.create();
        return new Booking(
                new BookingId(id),
                center.id(),
                Feature.THERAPY,
                new BookingOwner(id),
                Firmness.FIRM,
                start,
                60,
                1,
                Set.of(person),
                List.of());
    }

    private BookingBook book() {
        return portal.beans().getBean(BookingBook.class);
    }

    private TransactionTemplate transaction() {
        return portal.beans().getBean(TransactionTemplate.class);
    }
}
