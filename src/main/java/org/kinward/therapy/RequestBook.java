package org.kinward.therapy;

import java.util.Optional;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** Settles families' requests. */
@Component
class RequestBook {

    private final RequestRepository requests;
    private final TherapyContext context;

    RequestBook(RequestRepository requests, TherapyContext context) {
        this.requests = requests;
        this.context = context;
    }

    /** A session was put together for it; refused for a request of a family that is not in it. */
    void answer(TherapyRequestId id, Roll roll) {
        var request = lock(id);
        if (!request.center().equals(roll.session().center())
                || !roll.households().contains(request.household())) {
            throw new NotFound();
        }
        request.answer(roll.session().id(), context.stamp());
        announce(request);
    }

    /** It ends that way, once. */
    void settle(TherapyRequest request, RequestState end) {
        request.settle(end, context.stamp());
        announce(request);
    }

    /** What the family asked for that this session answers. */
    Optional<RequestDetails> answeredBy(TherapySessionId session) {
        return requests.findFirstBySessionIdOrderById(session.value()).map(TherapyRequest::details);
    }

    TherapyRequest lock(TherapyRequestId id) {
        return requests.lock(id.value()).orElseThrow(NotFound::new);
    }

    void announce(TherapyRequest request) {
        var details = request.details();
        context.announce(
                new RequestEvent(
                        details.id(),
                        details.household(),
                        request.center(),
                        details.members(),
                        details.state()));
    }
}
