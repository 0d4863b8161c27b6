package org.kinward.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.kinward.education.SeatCount;
import org.kinward.testsupport.Crowd;

/** One contestant takes all the places, several people at a time. */
record Round(Portal portal, int threads) {

    /**
     * What a round showed.
     *
     * @param rate enrollments a second
     * @param statements that the server was sent for each enrollment
     */
    record Result(double rate, double statements) {}

    Result run(Contestant contestant, List<Place> places)
            throws InterruptedException, ExecutionException {
        var server = new Server(portal.jdbc());
        long audited = server.auditEntries();
        long told = server.messages();
        long sent = server.statements();
        var next = new AtomicInteger();
        long start = System.nanoTime();
        Crowd.allAtOnce(
                IntStream.range(0, threads).boxed().toList(),
                _ -> {
                    int i;
                    while ((i = next.getAndIncrement()) < places.size()) {
                        contestant.enroll(places.get(i));
                    }
                    return i;
                });
        double seconds = (System.nanoTime() - start) / 1e9;
        double statements = (double) (server.statements() - sent) / places.size();
        requireRows(places, server.auditEntries() - audited, server.messages() - told);
        return new Result(places.size() / seconds, statements);
    }

    /** Whoever is fast because they leave something out is found out. */
    private void requireRows(List<Place> places, long audited, long told) {
        long seats = 0;
        for (var session : places.stream().map(Place::session).distinct().toList()) {
            var count = SeatCount.of(portal.jdbc(), session);
            long people = count.seatedPeople();
            if (count.seatedRows() != people
                    || count.bookedPeople() != people
                    || count.seatsTaken() != people) {
                throw new IllegalStateException("Rows that disagree: " + count);
            }
            seats += people;
        }
        if (seats != places.size() || audited != places.size() || told != places.size()) {
            throw new IllegalStateException(
                    "%d places, %d seats, %d audit entries, %d messages"
                            .formatted(places.size(), seats, audited, told));
        }
    }
}
