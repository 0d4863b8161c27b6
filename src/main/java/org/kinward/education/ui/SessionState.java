package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import org.kinward.education.SessionRow;
import org.kinward.education.SessionStatus;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** How a session stands, for staff. */
enum SessionState {
    OPEN(Tone.GOOD),
    FULL(Tone.WAITING),
    RUNNING(Tone.GOOD),
    PAST(Tone.ENDED),
    CANCELLED(Tone.ENDED);

    private final Tone tone;

    SessionState(Tone tone) {
        this.tone = tone;
    }

    static SessionState of(SessionRow row, Instant now) {
        if (row.status() == SessionStatus.CANCELLED) {
            return CANCELLED;
        }
        if (!now.isBefore(row.startsAt())) {
            return now.isBefore(row.endsAt()) ? RUNNING : PAST;
        }
        return row.free() == 0 ? FULL : OPEN;
    }

    StatusBadge badge() {
        return new StatusBadge(translate("session.state." + this), tone);
    }
}
