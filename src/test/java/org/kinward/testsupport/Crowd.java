package org.kinward.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Lets many people do something at the same moment. */
public final class Crowd {

    private Crowd() {}

    /**
     * Starts one thread for each, lets all go at once, and reads every result: whatever one of them
     * threw fails the test.
     */
    public static <P, R> List<R> allAtOnce(List<P> people, Function<P, R> action)
            throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(people.size());
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var futures = new ArrayList<Future<R>>();
            for (P person : people) {
                futures.add(
                        threads.submit(() -> {
                            ready.countDown();
                            go.await();
                            return action.apply(person);
                        }));
            }
            ready.await();
            go.countDown();
            var results = new ArrayList<R>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
