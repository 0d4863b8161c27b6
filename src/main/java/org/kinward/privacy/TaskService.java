package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyEvent.ClientDataRead;
import org.kinward.privacy.PrivacyEvent.RegisterChanged;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What waits for the privacy officer. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class TaskService {

    private static final Limit MOST = Limit.of(200);

    private final CenterAccess centers;
    private final TaskRepository tasks;
    private final ConsentContext context;

    TaskService(CenterAccess centers, TaskRepository tasks, ConsentContext context) {
        this.centers = centers;
        this.tasks = tasks;
        this.context = context;
    }

    /** What is open at an own center, the most pressing first. */
    public List<TaskDetails> open(CenterId center) {
        centers.requireOwn(center);
        context.announce(
                new ClientDataRead(
                        AuditFact.of(
                                "PRIVACY_TASKS_READ", "Center", center.value(), center.value())));
        return tasks.findOpen(center.value(), MOST).stream().map(OpenTask::details).toList();
    }

    /** Somebody has seen to it. */
    public void done(TaskId id) {
        settle(id, TaskState.DONE, null);
    }

    /** Nothing has to be done, for a reason. */
    public void dismiss(@Valid DismissTask input) {
        settle(input.task(), TaskState.DISMISSED, input.reason().strip());
    }

    private void settle(TaskId id, TaskState next, @Nullable String reason) {
        var task = tasks.findById(id.value()).orElseThrow(NotFound::new);
        centers.requireOwn(task.center());
        task.settle(next, reason, context.who(), context.now());
        context.announce(
                new RegisterChanged(
                        AuditFact.of(
                                        "PRIVACY_TASK_" + next,
                                        "PrivacyTask",
                                        id.value(),
                                        task.center().value())
                                .with("kind", task.kind())));
    }
}
