package org.kinward.therapy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Opens the task, unless the same is open already; tells which it is. */
    TherapyTask open(TherapySession session, TherapyTaskKind kind, @Nullable MemberId member) {
        return held(session)
                .filter(task -> task.kind() == kind && Objects.equals(task.member(), member))
                .findFirst()
                .orElseGet(() -> tasks.save(new TherapyTask(session, kind, member, context.now())));
    }

    /** Somebody asks for another time, and proposes these; nobody is asked twice for one answer. */
    void askOtherTime(TherapySession session, MemberId member, List<Instant> starts) {
        open(session, TherapyTaskKind.NEW_TIME_ASKED, member).propose(starts);
    }

    /** The times that these members propose and that are not over, by who does, soonest first. */
    Map<MemberId, List<Instant>> proposed(TherapySessionId session, Set<MemberId> members) {
        var found = new LinkedHashMap<MemberId, List<Instant>>();
        tasks.findBySessionIdAndSettledAtIsNull(session.value()).stream()
                .filter(task -> task.member() != null && members.contains(task.member()))
                .forEach(task -> {
                    var starts =
                            task.proposed().stream()
                                    .filter(start -> start.isAfter(context.now()))
                                    .sorted()
                                    .toList();
                    if (!starts.isEmpty()) {
                        found.put(Objects.requireNonNull(task.member()), starts);
                    }
                });
        return found;
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
