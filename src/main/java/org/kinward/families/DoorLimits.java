package org.kinward.families;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often one place may ask for a sign-in: ten times at once, then twenty times an hour. Each
 * node counts for itself; the limit guards mailboxes from strangers who are in a hurry.
 */
@Component
class DoorLimits {

    private static final int AT_ONCE = 10;
    private static final int AN_HOUR = 20;
    private static final int MOST_PLACES = 10_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(MOST_PLACES)
                    .expireAfterAccess(Duration.ofHours(1))
                    .build();

    boolean allow(String from) {
        return buckets.get(from, _ -> full()).tryConsume(1);
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(AT_ONCE).refillGreedy(AN_HOUR, Duration.ofHours(1)))
                .build();
    }
}
