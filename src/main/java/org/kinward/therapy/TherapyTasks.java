package org.kinward.therapy;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;
import org.springframework.stereotype.Component;

/** Opens tasks for staff, and settles those that a change has made idle. */
@Component
class TherapyTasks {

    private final TherapyTaskRepository tasks;
    private final TherapyContext context;

    TherapyTasks(TherapyTaskRepository tasks, TherapyContext context) {
        this.tasks = tasks;
        this.context = context;
    }

    /** Opens the task, unless the same is open already. */
    void open(TherapySession session, TherapyTaskKind kind, @Nullable MemberId member) {
        boolean known =
                held(session)
                        .anyMatch(task ->
                                task.kind() == kind && Objects.equals(task.member(), member));
        if (!known) {
            tasks.save(new TherapyTask(session, kind, member, context.now()));
        }
    }

    /** What waited for this is done; what somebody settles at this moment is theirs. */
    void settle(TherapySession session, Set<TherapyTaskKind> kinds) {
        held(session)
                .filter(task -> kinds.contains(task.kind()))
                .forEach(task -> task.settle(context.stamp()));
    }

    /** The open tasks, which nobody else settles until the transaction ends. */
    private Stream<TherapyTask> held(TherapySession session) {
        return tasks.open(session.id().value()).stream()
                .map(tasks::lock)
                .flatMap(Optional::stream)
                .filter(TherapyTask::isOpen);
    }
}
