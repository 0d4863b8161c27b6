package org.kinward.therapy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for staff: a task about a session, or a family's request.
 *
 * @param task none for a request
 * @param request none for a task
 * @param kind of the task; none for a request
 * @param facts of the session; none for a request
 * @param households the families it is about, by name
 * @param member whom a task is about, by name; none where it is about the session
 * @param since when it began to wait
 */
public record WorkItem(
        @Nullable TherapyTaskId task,
        @Nullable RequestDetails request,
        @Nullable TherapyTaskKind kind,
        @Nullable TherapyFacts facts,
        List<String> households,
        @Nullable String member,
        Instant since) {

    /** None for a request. */
    public @Nullable TherapySessionId session() {
        return facts == null ? null : facts.id();
    }
}
