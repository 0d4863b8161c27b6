package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kinward.families.FamilyAccess;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Takes families' wishes for a session; staff answer them with one, or decline. */
@Service
@Validated
@Transactional
@RolesAllowed(FAMILY)
public class TherapyRequests {

    private static final int MOST_OPEN = 3;
    private static final Limit SHOWN = Limit.of(20);

    private final FamilyAccess families;
    private final RequestRepository requests;
    private final RequestBook book;
    private final TherapyContext context;

    TherapyRequests(
            FamilyAccess families,
            RequestRepository requests,
            RequestBook book,
            TherapyContext context) {
        this.families = families;
        this.requests = requests;
        this.book = book;
        this.context = context;
    }

    /**
     * Asks for the own household. The same id again changes nothing. Refused for people of another
     * household and while three requests are open.
     */
    @RetriedOnConflict
    public void ask(@Valid AskForSession input) {
        var household = families.lockOwn();
        var known = requests.findById(input.id().value());
        if (known.isPresent()) {
            if (!known.get().household().equals(household.id())) {
                throw new NotFound();
            }
            return;
        }
        if (!household.hasAll(input.members())) {
            throw new NotFound();
        }
        long open = requests.countByHouseholdIdAndState(household.id().value(), RequestState.OPEN);
        TherapyRefused.when(open >= MOST_OPEN, Reason.TOO_MANY_REQUESTS, MOST_OPEN);
        book.announce(requests.save(new TherapyRequest(household, input, context.now())));
    }

    /** The family no longer asks. Refused once it is settled. */
    @RetriedOnConflict
    public void withdraw(@NotNull TherapyRequestId id) {
        var household = families.requireOwn();
        var request = book.lock(id);
        if (!request.household().equals(household.id())) {
            throw new NotFound();
        }
        book.settle(request, RequestState.WITHDRAWN);
    }

    /** The own household's requests, the latest first. */
    @Transactional(readOnly = true)
    public List<RequestDetails> mine() {
        var household = families.requireOwn();
        return requests
                .findByHouseholdIdOrderByAskedAtDescIdDesc(household.id().value(), SHOWN)
                .stream()
                .map(TherapyRequest::details)
                .toList();
    }

    /** Not now; the family reads one neutral sentence. Refused once it is settled. */
    @RetriedOnConflict
    @RolesAllowed({THERAPIST, COORDINATOR})
    public void decline(@NotNull TherapyRequestId id) {
        var request = book.lock(id);
        context.requireOwn(request.center());
        book.settle(request, RequestState.DECLINED);
    }
}
