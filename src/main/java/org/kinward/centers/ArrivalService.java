package org.kinward.centers;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What families read about the way to a center. */
@Service
@Validated
@Transactional
@RolesAllowed(ADMINISTRATOR)
public class ArrivalService {

    private final CenterRepository centers;
    private final CenterAccess access;
    private final ApplicationEventPublisher events;

    ArrivalService(
            CenterRepository centers, CenterAccess access, ApplicationEventPublisher events) {
        this.centers = centers;
        this.access = access;
        this.events = events;
    }

    /** What is entered for an own center. */
    @Transactional(readOnly = true)
    public ArrivalForm find(@NotNull CenterId id) {
        return own(id).arrivalForm();
    }

    /** Keeps it. Refused when somebody changed the center since it was read. */
    public void save(@Valid ArrivalForm form) {
        var center = own(form.center());
        if (center.arrivalForm().version() != form.version()) {
            throw new CenterRefused("refusal.center.changed");
        }
        center.setArrival(form);
        centers.save(center);
        var id = form.center().value();
        events.publishEvent(
                new CenterChanged(AuditFact.of("CENTER_ARRIVAL_CHANGED", "Center", id, id)));
    }

    private Center own(CenterId id) {
        access.requireOwn(id);
        return centers.findById(id.value()).orElseThrow(NotFound::new);
    }
}
