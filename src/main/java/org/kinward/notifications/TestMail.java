package org.kinward.notifications;

import org.kinward.identity.AccountContact;
import org.kinward.identity.AccountContacts;
import org.kinward.identity.CurrentUser;
import org.kinward.notifications.DeliveryResult.Sent;
import org.kinward.notifications.NotificationsRefused.Reason;
import org.kinward.shared.Ids;
import org.springframework.stereotype.Component;

/** Sends a sample to the person who asks for it, at once: it shows whether mail leaves at all. */
@Component
class TestMail {

    private final CurrentUser currentUser;
    private final AccountContacts accounts;
    private final Previews previews;
    private final Smtp smtp;
    private final MailSettings settings;

    TestMail(
            CurrentUser currentUser,
            AccountContacts accounts,
            Previews previews,
            Smtp smtp,
            MailSettings settings) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.previews = previews;
        this.smtp = smtp;
        this.settings = settings;
    }

    void send(PreviewWish wish) {
        var address =
                accounts.find(currentUser.get().account())
                        .map(AccountContact::email)
                        .orElseThrow(() -> new NotificationsRefused(Reason.NO_OWN_ADDRESS));
        var mail = previews.mail(wish, address, settings.messageId("test:" + Ids.create()));
        try (var line = smtp.open()) {
            NotificationsRefused.when(!(line.send(mail) instanceof Sent), Reason.TEST_NOT_SENT);
        }
    }
}
