package org.kinward.notifications;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.notifications.NotificationsRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** How an own center reminds and signs, and what its messages look like. */
@Service
@Validated
@Transactional
@RolesAllowed(ADMINISTRATOR)
public class CenterMailService {

    private final CenterAccess access;
    private final CenterMailRepository mails;
    private final Participations participations;
    private final Previews previews;
    private final TestMail testMail;
    private final Announcing announcing;

    CenterMailService(
            CenterAccess access,
            CenterMailRepository mails,
            Participations participations,
            Previews previews,
            TestMail testMail,
            Announcing announcing) {
        this.access = access;
        this.mails = mails;
        this.participations = participations;
        this.previews = previews;
        this.testMail = testMail;
        this.announcing = announcing;
    }

    /** What holds now. */
    @Transactional(readOnly = true)
    public CenterMailForm find(CenterId id) {
        var center = access.requireOwn(id);
        return kept(center).form();
    }

    /**
     * Keeps the choice and plans the reminders of all coming sessions anew. Refused when it was
     * changed elsewhere since it was read, and for a sender name that tells what the center does.
     */
    public void save(@Valid CenterMailForm form) {
        var center = access.requireOwn(form.center());
        var kept = kept(center);
        NotificationsRefused.when(
                kept.form().version() != form.version(), Reason.CHANGED_MEANWHILE);
        NotificationsRefused.when(
                !Neutrality.isNeutral(form.senderName(), center.name()), Reason.SENDER_NOT_NEUTRAL);
        NotificationsRefused.when(!isAddress(form.replyTo()), Reason.NOT_AN_ADDRESS);
        NotificationsRefused.when(
                !Neutrality.isNeutral(form.replyTo(), center.name()), Reason.REPLY_NOT_NEUTRAL);
        kept.set(form);
        mails.save(kept);
        participations.planAnew(center.id());
        announcing.tell("CENTER_MAIL_CHANGED", "Center", center.id().value(), center.id());
    }

    /** One kind of message as its reader would see it. */
    @Transactional(readOnly = true)
    public Preview preview(@Valid PreviewWish wish) {
        access.requireOwn(wish.center());
        return previews.show(wish);
    }

    /**
     * Sends that message to the signed-in administrator now; refused when it does not leave. No
     * transaction waits for the mail server.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void sendTest(@Valid PreviewWish wish) {
        var center = access.requireOwn(wish.center());
        testMail.send(wish);
        announcing.tellAlone("TEST_MAIL_SENT", "Center", center.id().value(), center.id());
    }

    /** As strict as the mail server will be: one bad address here would hold up every mail. */
    private static boolean isAddress(@Nullable String text) {
        try {
            return text == null || text.isBlank() || !new InternetAddress(text, true).isGroup();
        } catch (AddressException none) {
            return false;
        }
    }

    private CenterMail kept(CenterDetails center) {
        return mails.findById(center.id().value()).orElseGet(() -> new CenterMail(center.id()));
    }
}
