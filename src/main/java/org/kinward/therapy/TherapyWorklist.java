package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.kinward.shared.PersonalDataRead;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for therapists and coordinators of a center: requests of families, and tasks. */
@Service
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class TherapyWorklist {

    private static final Limit MOST = Limit.of(200);

    private final TherapyTaskRepository tasks;
    private final RequestRepository requests;
    private final SessionBook book;
    private final FamilyDirectory families;
    private final TherapyContext context;

    TherapyWorklist(
            TherapyTaskRepository tasks,
            RequestRepository requests,
            SessionBook book,
            FamilyDirectory families,
            TherapyContext context) {
        this.tasks = tasks;
        this.requests = requests;
        this.book = book;
        this.families = families;
        this.context = context;
    }

    /** All that is open at an own center, what has waited longest first; the look is kept. */
    public List<WorkItem> open(CenterId center) {
        context.requireOwn(center);
        context.announce(
                PersonalDataRead.of(
                        "THERAPY_WORKLIST_READ", "Center", center.value(), center.value()));
        var found = new ArrayList<WorkItem>();
        tasks.findByCenterIdAndSettledAtIsNullOrderByOpenedAtAscIdAsc(center.value(), MOST)
                .forEach(task -> found.add(item(task)));
        found.addAll(requestsOf(center));
        found.sort(Comparator.comparing(WorkItem::since));
        return found;
    }

    /** The requests alone, the oldest first; the look is kept. */
    public List<WorkItem> requests(CenterId center) {
        context.requireOwn(center);
        context.announce(
                PersonalDataRead.of(
                        "THERAPY_WORKLIST_READ", "Center", center.value(), center.value()));
        return requestsOf(center);
    }

    private List<WorkItem> requestsOf(CenterId center) {
        return requests
                .findByCenterIdAndStateOrderByAskedAtAscIdAsc(
                        center.value(), RequestState.OPEN, MOST)
                .stream()
                .map(this::item)
                .toList();
    }

    /** Somebody has seen to it. Refused once it is settled, with the name of who did it. */
    @RetriedOnConflict
    public void settle(TherapyTaskId id) {
        var task = tasks.lock(id.value()).orElseThrow(NotFound::new);
        context.requireOwn(task.center());
        task.settle(context.stamp());
        context.announce(
                new TherapyRecordChanged(
                        AuditFact.of(
                                "THERAPY_TASK_SETTLED",
                                "TherapyTask",
                                id.value(),
                                task.center().value())));
    }

    private WorkItem item(TherapyTask task) {
        var roll = book.read(task.session());
        var households = roll.all().stream().map(Participant::household).distinct().toList();
        var names = families.householdNames(task.center(), households);
        return task.item(
                roll.session().facts(),
                households.stream().map(names::get).filter(Objects::nonNull).sorted().toList(),
                task.member() == null ? null : name(task.center(), task.member()));
    }

    private String name(CenterId center, MemberId member) {
        return families.members(center, List.of(member)).values().stream()
                .map(MemberDetails::fullName)
                .findFirst()
                .orElse("");
    }

    private WorkItem item(TherapyRequest request) {
        var names = families.householdNames(request.center(), List.of(request.household()));
        var details = request.details();
        return new WorkItem(
                null, details, null, null, List.copyOf(names.values()), null, details.askedAt());
    }
}
