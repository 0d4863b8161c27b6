package org.kinward.education;

import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** Something became of a session. */
public sealed interface SessionEvent extends AuditedEvent {

    SessionId session();

    CenterId center();

    /** A new session was planned. */
    record SessionScheduled(SessionId session, CenterId center) implements SessionEvent {}

    /**
     * Its plan changed.
     *
     * @param forFamilies whether what changed matters to those who come: time, length, topic, place
     *     or language
     */
    record SessionChanged(SessionId session, CenterId center, boolean forFamilies)
            implements SessionEvent {}

    /** The center cancelled it. */
    record SessionCancelled(SessionId session, CenterId center) implements SessionEvent {}

    @Override
    default AuditFact auditFact() {
        String action =
                switch (this) {
                    case SessionScheduled _ -> "SESSION_SCHEDULED";
                    case SessionChanged _ -> "SESSION_CHANGED";
                    case SessionCancelled _ -> "SESSION_CANCELLED";
                };
        return AuditFact.of(action, "Session", session().value(), center().value());
    }
}
