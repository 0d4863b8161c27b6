package org.kinward.notifications;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** One round of delivery on this node, over as many lines as the settings allow. */
@Component
class DeliveryRounds {

    private final Delivery delivery;
    private final MailSettings settings;

    DeliveryRounds(Delivery delivery, MailSettings settings) {
        this.delivery = delivery;
        this.settings = settings;
    }

    /** Comes back when nothing is due any more; a fault on one line is told when all are done. */
    void run() {
        try (var lines = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    IntStream.range(0, settings.connections())
                            .mapToObj(_ -> lines.submit(delivery::run))
                            .toList();
            for (var line : running) {
                line.get();
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException("A line of delivery broke off", fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
