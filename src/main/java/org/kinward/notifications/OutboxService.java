package org.kinward.notifications;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.notifications.NotificationsRefused.Reason;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.kinward.shared.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What was written to a center's families, what could not be, and what to do about it. */
@Service
@Validated
@Transactional
@RolesAllowed(COORDINATOR)
public class OutboxService {

    private final CenterAccess access;
    private final OutboxRepository messages;
    private final OutboxSearch search;
    private final MemberSettingsRepository settings;
    private final Announcing announcing;
    private final Clock clock;

    OutboxService(
            CenterAccess access,
            OutboxRepository messages,
            OutboxSearch search,
            MemberSettingsRepository settings,
            Announcing announcing,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.search = search;
        this.settings = settings;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** One page of an own center's messages, the newest first, at most 200. The look is logged. */
    public List<MessageRow> list(@Valid OutboxFilter filter, int page, int size) {
        access.requireOwn(filter.center());
        announcing.tellRead("OUTBOX_READ", filter.center());
        return search.list(filter, page, Math.min(size, 200));
    }

    /** How many messages of an own center match. */
    @Transactional(readOnly = true)
    public long count(@Valid OutboxFilter filter) {
        access.requireOwn(filter.center());
        return search.count(filter);
    }

    /**
     * Sends a message once more, as it would be written now. Refused for one that is still under
     * way. What it said may be outdated by then; in that case it is dropped again. The reason is
     * for the audit log.
     */
    public void resend(MessageId id, @NotBlank @Size(max = 200) @PlainText String reason) {
        var message = requireOwn(id);
        NotificationsRefused.when(
                message.state().isOpen() || message.state() == MessageState.SENDING,
                Reason.NOT_RESENDABLE);
        message.resend(clock.instant());
        announcing.tell(fact("MESSAGE_RESENT", message).with("reason", oneLine(reason)));
    }

    /**
     * Writes to the address of that message's reader again, which was refused before; this message
     * is sent first.
     */
    public void tryAddressAgain(MessageId id) {
        var message = requireOwn(id);
        settings.findById(message.attendee().id()).ifPresent(MemberSettings::unpark);
        if (message.state().needsAttention()) {
            message.resend(clock.instant());
        }
        announcing.tell(fact("ADDRESS_TRIED_AGAIN", message));
    }

    /** Somebody told the person by other means; refused for what needs nobody. */
    public void called(MessageId id) {
        var message = requireOwn(id);
        NotificationsRefused.when(!message.state().needsAttention(), Reason.NOT_RESENDABLE);
        message.settle(MessageState.DROPPED, Problem.CALLED, clock.instant());
        announcing.tell(fact("MESSAGE_REPLACED_BY_CALL", message));
    }

    private OutboxMessage requireOwn(MessageId id) {
        var message = messages.lock(id.value()).orElseThrow(NotFound::new);
        access.requireOwn(message.center());
        return message;
    }

    private static AuditFact fact(String action, OutboxMessage message) {
        return AuditFact.of(action, "OutboxMessage", message.id(), message.center().value())
                .with("kind", message.kind());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
