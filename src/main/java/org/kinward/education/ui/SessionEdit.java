package org.kinward.education.ui;

import java.util.Set;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionService;
import org.kinward.scheduling.ConflictReason;

/** An edit under way: which state of the session the editor has seen. */
final class SessionEdit {

    private final SessionService sessions;
    private SessionDetails seen;

    SessionEdit(SessionService sessions, SessionDetails seen) {
        this.sessions = sessions;
        this.seen = seen;
    }

    SessionDetails seen() {
        return seen;
    }

    /** The editor has now seen this state. */
    void see(SessionDetails current) {
        seen = current;
    }

    void save(SessionPlan plan, Set<ConflictReason> despite) {
        sessions.change(seen.id(), seen.version(), plan, despite);
    }
}
