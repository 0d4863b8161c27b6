package org.kinward.education.ui;

import java.util.List;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionRow;
import org.kinward.education.SessionService;

/** An edit under way: which state of the session the editor has seen. */
final class SessionEdit {

    private final SessionService sessions;
    private final SessionQueries queries;
    private SessionDetails seen;

    SessionEdit(SessionService sessions, SessionQueries queries, SessionDetails seen) {
        this.sessions = sessions;
        this.queries = queries;
        this.seen = seen;
    }

    SessionDetails seen() {
        return seen;
    }

    /** The editor has now seen this state. */
    void see(SessionDetails current) {
        seen = current;
    }

    List<SessionRow> clashes(SessionPlan plan) {
        return queries.clashes(seen.center(), seen.id(), plan);
    }

    void save(SessionPlan plan) {
        sessions.change(seen.id(), seen.version(), plan);
    }
}
