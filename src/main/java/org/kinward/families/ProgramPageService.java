package org.kinward.families;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What an own center's public page says, and whether there is one. */
@Service
@Validated
@Transactional
@RolesAllowed({COORDINATOR, ADMINISTRATOR})
public class ProgramPageService {

    private final CenterAccess access;
    private final ProgramPageRepository pages;
    private final ApplicationEventPublisher events;
    private final String portal;

    ProgramPageService(
            CenterAccess access,
            ProgramPageRepository pages,
            ApplicationEventPublisher events,
            @Value("${kinward.public-url}") String portal) {
        this.access = access;
        this.pages = pages;
        this.events = events;
        this.portal = portal;
    }

    /** What holds now. */
    @Transactional(readOnly = true)
    public ProgramPageForm find(CenterId id) {
        return kept(access.requireOwn(id)).form();
    }

    /** Where strangers find the page when it is open. */
    public String address(CenterId id) {
        return portal + "/join/center/" + access.requireOwn(id).code();
    }

    /** Keeps the choice; refused when it was changed elsewhere since it was read. */
    public void save(@Valid ProgramPageForm form) {
        var center = access.requireOwn(form.center());
        var kept = kept(center);
        FamilyRefused.when(kept.form().version() != form.version(), Reason.CHANGED_MEANWHILE);
        kept.set(form);
        pages.save(kept);
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(
                                        "PROGRAM_PAGE_CHANGED",
                                        "Center",
                                        center.id().value(),
                                        center.id().value())
                                .with("open", form.open())));
    }

    private ProgramPage kept(CenterDetails center) {
        return pages.findById(center.id().value()).orElseGet(() -> new ProgramPage(center.id()));
    }
}
