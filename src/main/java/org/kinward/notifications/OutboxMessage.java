package org.kinward.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.OccurrenceId;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.shared.Ids;

/** One message to one person. Its dedupe key makes a second one for the same thing impossible. */
@Entity
@Table(name = "outbox_messages")
class OutboxMessage {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private String dedupeKey;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.WAITING;

    private UUID centerId;

    @Enumerated(EnumType.STRING)
    private Attendee.Kind attendeeKind;

    private UUID attendeeId;
    private @Nullable UUID householdId;
    private @Nullable UUID occurrenceId;
    private @Nullable Instant aboutAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ChannelKind channel;

    private Instant createdAt;
    private @Nullable Instant nextAttemptAt;
    private int attempts;
    private int resends;
    private @Nullable Instant claimedAt;
    private @Nullable UUID claim;
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Problem problem;

    protected OutboxMessage() {}

    OutboxMessage(NewMessage message, Instant now) {
        this.id = Ids.create();
        this.dedupeKey = message.dedupeKey();
        this.kind = message.kind();
        this.centerId = message.center().value();
        this.attendeeKind = message.attendee().kind();
        this.attendeeId = message.attendee().id();
        var household = message.attendee().household();
        this.householdId = household == null ? null : household.value();
        this.occurrenceId = message.occurrence() == null ? null : message.occurrence().value();
        this.aboutAt = message.about();
        this.createdAt = now;
        this.nextAttemptAt = message.due();
    }

    /** Takes it in hand; whoever settles it must show the same claim. */
    UUID claim(Instant now) {
        var mine = Ids.create();
        state = MessageState.SENDING;
        nextAttemptAt = null;
        claimedAt = now;
        claim = mine;
        attempts++;
        return mine;
    }

    boolean isClaimedWith(UUID token) {
        return token.equals(claim)
                && (state == MessageState.SENDING || state == MessageState.UNCERTAIN);
    }

    /** Whoever took it in hand did so before then and never said how it ended. */
    boolean isLost(Instant before) {
        return state == MessageState.SENDING && claimedAt != null && claimedAt.isBefore(before);
    }

    /** This is how it ended. */
    void settle(MessageState end, @Nullable Problem why, Instant now) {
        state = end;
        problem = why;
        nextAttemptAt = null;
        claim = null;
        settledAt = now;
    }

    /** It may have arrived; who sent it can still say that it did. */
    void uncertain(Problem why, Instant now) {
        state = MessageState.UNCERTAIN;
        problem = why;
        nextAttemptAt = null;
        settledAt = now;
    }

    /** It is tried again then; an attempt that never reached the server does not count. */
    void again(Problem why, Instant when, boolean counts) {
        state = MessageState.RETRY;
        problem = why;
        nextAttemptAt = when;
        claim = null;
        attempts -= counts ? 0 : 1;
    }

    /** It waits until then, as if nobody had touched it. */
    void postpone(Instant until) {
        state = MessageState.WAITING;
        nextAttemptAt = until;
        claim = null;
        attempts--;
    }

    /** Staff want it sent once more, as a message of its own. */
    void resend(Instant now) {
        state = MessageState.WAITING;
        problem = null;
        settledAt = null;
        nextAttemptAt = now;
        attempts = 0;
        resends++;
    }

    /** It has not left yet, and will tell of this start. */
    void tellOf(Instant start) {
        aboutAt = start;
    }

    /** The start it told of, which may have moved since. */
    @Nullable Instant about() {
        return aboutAt;
    }

    void sentBy(ChannelKind way) {
        channel = way;
    }

    UUID id() {
        return id;
    }

    String dedupeKey() {
        return dedupeKey;
    }

    MessageKind kind() {
        return kind;
    }

    MessageState state() {
        return state;
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    Attendee attendee() {
        return new Attendee(
                attendeeKind,
                attendeeId,
                householdId == null ? null : new HouseholdId(householdId));
    }

    @Nullable OccurrenceId occurrence() {
        return occurrenceId == null ? null : new OccurrenceId(occurrenceId);
    }

    int attempts() {
        return attempts;
    }

    int resends() {
        return resends;
    }

    MessageFacts facts() {
        return new MessageFacts(
                new MessageId(id),
                kind,
                state,
                channel,
                createdAt,
                nextAttemptAt,
                settledAt,
                attempts,
                problem);
    }
}
