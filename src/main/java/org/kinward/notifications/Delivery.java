package org.kinward.notifications;

import java.util.NoSuchElementException;
import org.kinward.notifications.Claims.Claim;
import org.kinward.notifications.DeliveryResult.Later;
import org.kinward.notifications.DeliveryResult.Refused;
import org.kinward.notifications.DeliveryResult.Sent;
import org.kinward.notifications.DeliveryResult.ServerDown;
import org.kinward.notifications.DeliveryResult.Unclear;
import org.kinward.shared.BusinessRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.thymeleaf.exceptions.TemplateEngineException;

/**
 * Empties the outbox. Any number of threads and nodes may run it at once: each message is in one
 * hand only, and a hand holds one message only, so that a lost node leaves one in doubt and no
 * more.
 */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Claims claims;
    private final Composer composer;
    private final Smtp smtp;
    private final SmsGateway sms;
    private final ParkedAddresses parked;
    private volatile boolean stopping;

    Delivery(Claims claims, Composer composer, Smtp smtp, SmsGateway sms, ParkedAddresses parked) {
        this.claims = claims;
        this.composer = composer;
        this.smtp = smtp;
        this.sms = sms;
        this.parked = parked;
    }

    /** A portal that ends does not begin another message, however many wait. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /** Sends what is due until nothing is, or until the server is down. */
    void run() {
        claims.lost().forEach(claims::takeBack);
        try (var line = smtp.open()) {
            var ways = new Ways(line, sms.open());
            var next = claims.next();
            while (next.isPresent() && handle(next.get(), ways) && !stopping) {
                next = claims.next();
            }
        }
    }

    /** Whether it makes sense to go on with the next. */
    private boolean handle(Claim claim, Ways ways) {
        switch (decide(claim)) {
            case Decision.Send(var message) -> {
                return settle(claim, message, send(message, ways));
            }
            case Decision.Postpone(var until) -> claims.postpone(claim, until);
            case Decision.Drop(var why) -> claims.drop(claim, why);
            case Decision.Fail(var why) -> claims.fail(claim, why);
        }
        return true;
    }

    /** A message that cannot be written must not keep the others waiting. */
    private Decision decide(Claim claim) {
        try {
            return composer.compose(claim.message());
        } catch (IllegalStateException
                | IllegalArgumentException
                | NoSuchElementException
                | BusinessRefusal
                | TemplateEngineException fault) {
            // Its words may hold an address or a name; the log gets the kind of fault only.
            LOG.error(
                    "Message {} cannot be written: {}",
                    claim.message(),
                    fault.getClass().getName());
            return new Decision.Fail(Problem.NOT_WRITABLE);
        }
    }

    private DeliveryResult send(Outgoing message, Ways ways) {
        return switch (message) {
            case Outgoing.Mail mail -> ways.mails().send(mail);
            case Outgoing.Sms text -> ways.texts().send(text);
        };
    }

    private boolean settle(Claim claim, Outgoing message, DeliveryResult result) {
        switch (result) {
            case Sent(var channel) -> claims.sent(claim, channel);
            case Later(var why) -> claims.later(claim, why);
            case Unclear _ -> claims.unclear(claim, Problem.LINE_LOST);
            case Refused(var why) -> refused(claim, message, why);
            case ServerDown _ -> {
                claims.serverDown(claim);
                // Few choose texts; that their gateway is away keeps no mail waiting.
                return message instanceof Outgoing.Sms;
            }
        }
        return true;
    }

    /** A number that takes nothing is given up for the person's mail address. */
    private void refused(Claim claim, Outgoing message, Problem why) {
        if (message instanceof Outgoing.Sms) {
            parked.forgetNumber(claim);
            claims.later(claim, why);
            return;
        }
        claims.fail(claim, why);
        if (why == Problem.ADDRESS_REFUSED && message instanceof Outgoing.Mail mail) {
            park(claim, mail.to());
        }
    }

    private void park(Claim claim, String address) {
        try {
            parked.park(claim, address);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException meanwhile) {
            // Another line was refused the same address, or the person is changing their settings;
            // if it is not parked now, the next message will see to it.
            LOG.debug("Not parked", meanwhile);
        }
    }

    private record Ways(SmtpLine mails, SmsLine texts) {}
}
