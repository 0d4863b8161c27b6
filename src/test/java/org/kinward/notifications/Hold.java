package org.kinward.notifications;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps a server from answering until the test lets it. */
final class Hold implements Supplier<String> {

    private final Semaphore waiting = new Semaphore(0);
    private final CountDownLatch released = new CountDownLatch(1);
    private final String answer;

    Hold(String answer) {
        this.answer = answer;
    }

    @Override
    public String get() {
        waiting.release();
        try {
            released.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    /** Comes back when that many more wait for their answer. */
    void awaitWaiting(int lines) throws InterruptedException {
        // Only so that a broken portal fails a test instead of keeping it for ever.
        if (!waiting.tryAcquire(lines, 1, TimeUnit.MINUTES)) {
            throw new AssertionError("Nobody came for an answer");
        }
    }

    void release() {
        released.countDown();
    }
}
