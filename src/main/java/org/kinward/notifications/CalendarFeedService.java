package org.kinward.notifications;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.kinward.identity.AccountId;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.Digests;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own calendar address: made, shown once, made anew, taken away. */
@Service
@Transactional
@RolesAllowed({FAMILY, FACILITATOR, THERAPIST, COORDINATOR})
public class CalendarFeedService {

    /** As many random bytes as nobody guesses. */
    private static final int SECRET_BYTES = 32;

    private final CurrentUser currentUser;
    private final CalendarFeedRepository feeds;
    private final Announcing announcing;
    private final Clock clock;
    private final String portal;
    private final SecureRandom random = new SecureRandom();

    CalendarFeedService(
            CurrentUser currentUser,
            CalendarFeedRepository feeds,
            Announcing announcing,
            Clock clock,
            @Value("${kinward.public-url}") String portal) {
        this.currentUser = currentUser;
        this.feeds = feeds;
        this.announcing = announcing;
        this.clock = clock;
        this.portal = portal;
    }

    /** The own calendar address, if there is one. */
    @Transactional(readOnly = true)
    public Optional<FeedState> own() {
        return find().map(feed -> new FeedState(feed.isDetailed(), feed.createdAt()));
    }

    /**
     * Makes the own address, in that language; an earlier one stops working at once. It is told
     * this one time, because only a print of it is kept.
     */
    public FeedAddress renew(Language language) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var print = Digests.of(token);
        var known = find();
        known.ifPresent(feed -> feed.renew(print, language, clock.instant()));
        var feed = known.orElseGet(() -> new CalendarFeed(me(), print, language, clock.instant()));
        feeds.save(feed);
        announce("CALENDAR_ADDRESS_MADE", feed);
        return new FeedAddress(portal + FeedDoor.PATH + token + FeedDoor.ENDING);
    }

    /** Whether the own calendar says what an appointment is about, and where. */
    public void showDetails(boolean wanted) {
        var feed = find().orElseThrow(NotFound::new);
        feed.showDetails(wanted);
        announce(wanted ? "CALENDAR_DETAILED" : "CALENDAR_NEUTRAL", feed);
    }

    /** Takes the own address away; without one this changes nothing. */
    public void revoke() {
        find().ifPresent(feed -> {
            feeds.delete(feed);
            announce("CALENDAR_ADDRESS_REVOKED", feed);
        });
    }

    private Optional<CalendarFeed> find() {
        return feeds.findByAccountId(me().value());
    }

    private AccountId me() {
        return currentUser.get().account();
    }

    private void announce(String action, CalendarFeed feed) {
        announcing.tell(action, "CalendarFeed", feed.id());
    }
}
