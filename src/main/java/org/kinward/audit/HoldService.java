package org.kinward.audit;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.AuditSubject;
import org.kinward.shared.AuditSubjects;
import org.kinward.shared.NotFound;
import org.kinward.shared.PersonalDataRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Holds records of an own center for a legal matter: what is held is not purged. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class HoldService {

    private final LegalHoldRepository holds;
    private final CenterAccess centers;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final List<AuditSubjects> directories;
    private final ApplicationEventPublisher events;

    HoldService(
            LegalHoldRepository holds,
            CenterAccess centers,
            CurrentUser currentUser,
            Clock clock,
            List<AuditSubjects> directories,
            ApplicationEventPublisher events) {
        this.holds = holds;
        this.centers = centers;
        this.currentUser = currentUser;
        this.clock = clock;
        this.directories = directories;
        this.events = events;
    }

    /** The holds in force at an own center, the newest first. */
    public List<HoldDetails> list(CenterId center) {
        centers.requireOwn(center);
        events.publishEvent(
                PersonalDataRead.of("HOLDS_LISTED", "Center", center.value(), center.value()));
        return holds.findByCenterIdAndLiftedAtIsNullOrderByPlacedAtDesc(center.value()).stream()
                .map(hold -> hold.details(label(hold)))
                .toList();
    }

    /**
     * From now on these records stay; refuses whom the center does not know. The reason goes into
     * the log.
     */
    public HoldId place(@Valid PlaceHold request) {
        centers.requireOwn(request.center());
        var object = request.object();
        if (object != null && subject(request.center(), object).isEmpty()) {
            throw new NotFound();
        }
        var id = HoldId.create();
        var hold =
                holds.save(new LegalHold(id, request, currentUser.get().name(), clock.instant()));
        announce("HOLD_PLACED", id, hold);
        return id;
    }

    /** The records go when their time is over; lifting twice is the same as once. */
    public void lift(HoldId id) {
        var hold = holds.findById(id.value()).orElseThrow(NotFound::new);
        centers.requireOwn(hold.center());
        if (!hold.isLifted()) {
            hold.lift(currentUser.get().name(), clock.instant());
            announce("HOLD_LIFTED", id, hold);
        }
    }

    private @Nullable String label(LegalHold hold) {
        var object = hold.object();
        return object == null
                ? null
                : subject(hold.center(), object).map(AuditSubject::label).orElse(null);
    }

    private Optional<AuditSubject> subject(CenterId center, UUID object) {
        return directories.stream()
                .flatMap(known -> known.get(center.value(), object).stream())
                .findFirst();
    }

    private void announce(String action, HoldId id, LegalHold hold) {
        var fact =
                AuditFact.of(action, "LegalHold", id.value(), hold.center().value())
                        .with("purpose", hold.reason());
        var object = hold.object();
        events.publishEvent(
                new AuditUsed(
                        object == null ? fact : fact.with("object", object), AuditKind.CHANGE));
    }
}
