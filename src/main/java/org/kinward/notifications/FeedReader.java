package org.kinward.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.kinward.shared.Digests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the calendar that belongs to a secret address: whoever has the address may read it. */
@Component
@Transactional
class FeedReader {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final CalendarFeedRepository feeds;
    private final FeedOwner owners;
    private final ParticipationRepository participations;
    private final FeedEntries entries;
    private final CalendarWriter writer;
    private final Clock clock;

    FeedReader(
            CalendarFeedRepository feeds,
            FeedOwner owners,
            ParticipationRepository participations,
            FeedEntries entries,
            CalendarWriter writer,
            Clock clock) {
        this.feeds = feeds;
        this.owners = owners;
        this.participations = participations;
        this.entries = entries;
        this.writer = writer;
        this.clock = clock;
    }

    /** Which calendar is behind the secret; empty for a secret that is nobody's. */
    @Transactional(readOnly = true)
    Optional<UUID> find(String secret) {
        return feeds.findIdByToken(Digests.of(secret));
    }

    /** The calendar as it is now; empty if it was taken away meanwhile. */
    Optional<ServedFeed> read(UUID id) {
        return feeds.lock(id).map(this::read);
    }

    private ServedFeed read(CalendarFeed feed) {
        var now = clock.instant();
        var places =
                participations.findByAttendeeIdInAndStartsAtBetweenOrderByStartsAtAscIdAsc(
                        owners.attendees(feed.account()), now.minus(BACK), now.plus(AHEAD));
        var content =
                writer.feed(
                        entries.name(feed.language()),
                        entries.of(places, feed.language(), feed.isDetailed()));
        var etag = HexFormat.of().formatHex(Digests.of(content), 0, 16);
        return new ServedFeed(content, etag, feed.serve(etag, now));
    }

    /** A calendar as it is now. */
    record ServedFeed(String content, String etag, Instant modifiedAt) {}
}
