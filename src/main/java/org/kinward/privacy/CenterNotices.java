package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyEvent.RegisterChanged;
import org.kinward.shared.AuditFact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps what each center's notice of 42 CFR 2.22 says of that center, for everybody to read. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class CenterNotices {

    private final CenterAccess centers;
    private final CenterNoticeRepository notices;
    private final ConsentContext context;

    CenterNotices(CenterAccess centers, CenterNoticeRepository notices, ConsentContext context) {
        this.centers = centers;
        this.notices = notices;
        this.context = context;
    }

    /** The notice of the center with that code; empty where there is no such center. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<PublicNotice> find(String centerCode) {
        return centers.named(Set.of(centerCode)).stream()
                .findFirst()
                .map(center -> new PublicNotice(center.name(), contactOf(center.id())));
    }

    /** Names whom to ask at an own center, in place of whom it named before. */
    public void publish(CenterId center, @Valid NoticeContact contact) {
        var own = centers.requireOwn(center).id();
        notices.findById(own.value())
                .ifPresentOrElse(
                        notice -> notice.change(contact, context.who(), context.now()),
                        () ->
                                notices.save(
                                        new CenterNotice(
                                                own, contact, context.who(), context.now())));
        context.announce(
                new RegisterChanged(
                        AuditFact.of("NOTICE_PUBLISHED", "Center", own.value(), own.value())
                                .with("effectiveOn", contact.effectiveOn())));
    }

    private Optional<NoticeContact> contactOf(CenterId center) {
        return notices.findById(center.value()).map(CenterNotice::contact);
    }
}
