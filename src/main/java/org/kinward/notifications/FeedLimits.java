package org.kinward.notifications;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How often one calendar may be read: sixty times at once, then six times a minute. Each node
 * counts for itself; the limit guards the node.
 */
@Component
class FeedLimits {

    private static final int AT_ONCE = 60;
    private static final int A_MINUTE = 6;
    private static final int MOST_FEEDS = 10_000;

    private final Cache<UUID, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(MOST_FEEDS)
                    .expireAfterAccess(Duration.ofMinutes(AT_ONCE / A_MINUTE))
                    .build();

    boolean allows(UUID feed) {
        return buckets.get(feed, _ -> full()).tryConsume(1);
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(AT_ONCE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
