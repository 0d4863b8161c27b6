package org.kinward.families;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.families.JoinRefused.Reason;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * The public page of a center's program, for strangers. Asking for a sign-in does and says the same
 * for every address, whether its owner is known here or not: what differs is told in the mailbox
 * alone (42 CFR 2.13(c)).
 */
@Service
@Validated
@Transactional
@PermitAll
public class SelfRegistration {

    private static final int MAILS_A_DAY = 3;
    private static final Duration DAY = Duration.ofDays(1);

    private final CenterAccess centers;
    private final ProgramPageRepository pages;
    private final InvitationRepository invitations;
    private final InvitationBook book;
    private final DoorLimits limits;
    private final Clock clock;

    SelfRegistration(
            CenterAccess centers,
            ProgramPageRepository pages,
            InvitationRepository invitations,
            InvitationBook book,
            DoorLimits limits,
            Clock clock) {
        this.centers = centers;
        this.pages = pages;
        this.invitations = invitations;
        this.book = book;
        this.limits = limits;
        this.clock = clock;
    }

    /** The page of the center with that code; empty where there is none, or none to be seen. */
    @Transactional(readOnly = true)
    public Optional<PublicProgram> find(String centerCode) {
        return center(centerCode)
                .flatMap(center ->
                        open(center).map(page -> new PublicProgram(center.name(), page.about())));
    }

    /**
     * Sends a mail with a code to that address, good for a day and at most three a day; whoever
     * asks cannot tell whether it was sent. Refused for too many requests from one place.
     *
     * @param from the network address of whoever asks
     */
    public void register(@Valid RegisterSelf input, String from) {
        JoinRefused.when(!limits.allow(from), Reason.TOO_MANY_REQUESTS);
        var center = center(input.centerCode()).filter(this::isOpen).orElseThrow(NotFound::new);
        var address = input.email().strip().toLowerCase(Locale.ROOT);
        long lately =
                invitations.countByEmailAndSelfRegisteredTrueAndCreatedAtAfter(
                        address, clock.instant().minus(DAY));
        var made =
                book.make(
                        new Invitee(
                                center.id(),
                                null,
                                null,
                                input.firstName(),
                                input.lastName(),
                                address,
                                input.language()));
        // The row and the message are made in any case, so that both cases take the same time.
        if (lately >= MAILS_A_DAY) {
            made.cancel();
        }
    }

    private boolean isOpen(CenterDetails center) {
        return open(center).isPresent();
    }

    private Optional<ProgramPage> open(CenterDetails center) {
        return pages.findById(center.id().value()).filter(ProgramPage::isOpen);
    }

    private Optional<CenterDetails> center(String code) {
        return centers.named(Set.of(code)).stream().findFirst();
    }
}
