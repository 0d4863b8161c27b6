package org.kinward.education;

import org.kinward.shared.BusinessRefusal;

/** Somebody else changed the session since the editor opened it. Nothing of either edit is lost. */
public final class EditConflict extends BusinessRefusal {

    private final transient SessionDetails current;

    EditConflict(SessionDetails current) {
        super("refusal.session.editConflict", current.lastChange().by());
        this.current = current;
    }

    /** The session as it is now. */
    public SessionDetails current() {
        return current;
    }
}
