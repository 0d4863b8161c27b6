package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinward.centers.CenterId;
import org.kinward.shared.Columns;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sixteen people book, move and give back times of the same few therapists, rooms and families, one
 * in eight a weekly series. Every result is read; what is neither booked nor refused is thrown.
 */
public final class BookingStorm {

    private static final int THREADS = 16;
    private static final int MOST_TRIES = 4;
    private static final int WEEKS = 6;

    private final BookingBook book;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final CenterId center;
    private final Instant monday;
    private final List<Resource> therapists;
    private final List<Resource> rooms;
    private final List<Resource> families;

    public BookingStorm(
            BookingBook book,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            CenterId center,
            List<Resource> rooms,
            Instant monday) {
        this.book = book;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.center = center;
        this.monday = monday;
        this.rooms = List.copyOf(rooms);
        this.therapists = staff(3);
        this.families = staff(4);
    }

    /** How it went: attempts that booked or moved, were refused, and needed a second try. */
    public record Outcome(int attempts, int booked, int refused, int retried, long overlaps) {

        public double retriedShare() {
            return (double) retried / attempts;
        }
    }

    /** Lets the storm blow and counts the overlapping pairs it left. */
    public Outcome blow(int attempts, long seed) throws InterruptedException, ExecutionException {
        everybodyHasBeenBookedBefore();
        var tallies = new ArrayList<Tally>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var futures = new ArrayList<Future<Tally>>();
            for (int i = 0; i < THREADS; i++) {
                var person = new Person(new Random(seed + i), attempts / THREADS);
                futures.add(threads.submit(person::work));
            }
            for (Future<Tally> future : futures) {
                tallies.add(future.get());
            }
        }
        return new Outcome(
                attempts / THREADS * THREADS,
                tallies.stream().mapToInt(tally -> tally.booked).sum(),
                tallies.stream().mapToInt(tally -> tally.refused).sum(),
                tallies.stream().mapToInt(tally -> tally.retried).sum(),
                overlaps());
    }

    /**
     * A thing's row is added when it is first booked, where two may collide once. That is over
     * before the storm, which is about every day after the first.
     */
    private void everybodyHasBeenBookedBefore() {
        var all = Stream.of(therapists, rooms, families).flatMap(List::stream);
        var booking =
                Bookings.at(center, monday.minus(Duration.ofDays(2)), all.toArray(Resource[]::new));
        transaction.executeWithoutResult(_ -> {
            book.put(booking, Overruled.NOTHING);
            book.release(booking.id());
        });
    }

    private long overlaps() {
        var all = Stream.of(therapists, rooms, families).flatMap(List::stream);
        return jdbc.sql(
                        """
                        select count(*) from booked_resources a join booked_resources b
                          on a.resource_id = b.resource_id and a.booking_id < b.booking_id
                            and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                        where a.resource_id in (:resources)
                        """)
                .param("resources", Columns.list(all.map(Resource::id).toList()))
                .query(Long.class)
                .single();
    }

    private static List<Resource> staff(int count) {
        return IntStream.range(0, count).mapToObj(_ -> Bookings.staff()).toList();
    }

    private static final class Tally {
        int booked;
        int refused;
        int retried;
    }

    /** Somebody at work; each books for themselves, as features lock their own session first. */
    private final class Person {

        private final Random chance;
        private final int attempts;
        private final Tally tally = new Tally();
        private final List<Booking> own = new ArrayList<>();

        Person(Random chance, int attempts) {
            this.chance = chance;
            this.attempts = attempts;
        }

        Tally work() {
            for (int i = 0; i < attempts; i++) {
                int dice = chance.nextInt(8);
                if (dice == 0) {
                    series();
                } else if (dice < 3 && !own.isEmpty()) {
                    move();
                } else if (dice == 3 && !own.isEmpty()) {
                    giveBack();
                } else {
                    single(some(time()));
                }
            }
            return tally;
        }

        private void single(Booking booking) {
            if (attempt(() -> put(booking))) {
                own.add(booking);
            }
        }

        private void move() {
            int index = chance.nextInt(own.size());
            var old = own.get(index);
            var moved = Bookings.moved(old, Duration.between(old.startsAt(), time()));
            if (attempt(() -> put(moved))) {
                own.set(index, moved);
            }
        }

        private void giveBack() {
            var gone = own.remove(chance.nextInt(own.size()));
            attempt(() -> {
                book.release(gone.id());
                return true;
            });
        }

        private void series() {
            var first = some(time());
            var all =
                    IntStream.range(0, 4)
                            .mapToObj(week ->
                                    Bookings.at(
                                            center,
                                            first.startsAt().plus(Duration.ofDays(7L * week)),
                                            first.resources().toArray(Resource[]::new)))
                            .toList();
            attempt(() -> {
                var refused = book.putPossible(all, Overruled.NOTHING);
                return refused.size() < all.size();
            });
        }

        private boolean put(Booking booking) {
            book.put(booking, Overruled.NOTHING);
            return true;
        }

        private boolean attempt(Supplier<Boolean> work) {
            for (int tries = 1; ; tries++) {
                try {
                    boolean done = Boolean.TRUE.equals(transaction.execute(_ -> work.get()));
                    tally.booked += done ? 1 : 0;
                    tally.refused += done ? 0 : 1;
                    return done;
                } catch (BookingRefused taken) {
                    tally.refused++;
                    return false;
                } catch (PessimisticLockingFailureException collided) {
                    tally.retried++;
                    if (tries == MOST_TRIES) {
                        throw collided;
                    }
                }
            }
        }

        private Booking some(Instant start) {
            // Half of the sessions are by video.
            return chance.nextBoolean()
                    ? Bookings.at(center, start, any(therapists), any(families))
                    : Bookings.at(center, start, any(therapists), any(rooms), any(families));
        }

        private Resource any(List<Resource> choices) {
            return choices.get(chance.nextInt(choices.size()));
        }

        /** In the day, at five minutes past, ten past and so on, within a few weeks. */
        private Instant time() {
            return monday.plus(Duration.ofDays(7L * chance.nextInt(WEEKS) + chance.nextInt(5)))
                    .plus(Duration.ofMinutes(5L * chance.nextInt(96)));
        }
    }
}
