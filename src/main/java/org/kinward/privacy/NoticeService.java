package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.kinward.privacy.PrivacyEvent.ClientChanged;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Notes which clients were given the notice of 42 CFR 2.22. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class NoticeService {

    private final ClientAccess clients;
    private final NoticeRepository notices;
    private final ConsentContext context;

    NoticeService(ClientAccess clients, NoticeRepository notices, ConsentContext context) {
        this.clients = clients;
        this.notices = notices;
        this.context = context;
    }

    /** Notes it, once for each wording. Refuses a day in the future. */
    public void acknowledge(@Valid AcknowledgeNotice input) {
        var client = clients.lock(input.client());
        var today = LocalDate.ofInstant(context.now(), clients.centerOf(client).zone());
        if (input.on().isAfter(today)) {
            throw new PrivacyRefused(Reason.IN_THE_FUTURE);
        }
        if (notices.existsByClientIdAndNoticeVersion(client.id().value(), PatientNotice.VERSION)) {
            throw new PrivacyRefused(Reason.ALREADY_SETTLED);
        }
        notices.save(new NoticeAcknowledgement(input, context.who(), context.now()));
        context.announce(
                new ClientChanged(
                        AuditFact.of(
                                        "NOTICE_ACKNOWLEDGED",
                                        "Client",
                                        client.id().value(),
                                        client.center().value())
                                .with("version", PatientNotice.VERSION)));
    }
}
