package org.kinward.therapy;

import java.util.Objects;
import java.util.Set;
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
                tasks.findBySessionIdAndSettledAtIsNull(session.id().value()).stream()
                        .anyMatch(task ->
                                task.kind() == kind && Objects.equals(task.member(), member));
        if (!known) {
            tasks.save(new TherapyTask(session, kind, member, context.now()));
        }
    }

    /** What waited for this is done. */
    void settle(TherapySession session, Set<TherapyTaskKind> kinds) {
        tasks.findBySessionIdAndSettledAtIsNull(session.id().value()).stream()
                .filter(task -> kinds.contains(task.kind()))
                .forEach(task -> task.settle(context.stamp()));
    }
}
