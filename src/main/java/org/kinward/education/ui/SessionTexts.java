package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import org.kinward.education.EnrollmentOutcome;
import org.kinward.education.EnrollmentOutcome.Seated;
import org.kinward.education.EnrollmentOutcome.Waitlisted;
import org.kinward.education.SessionRow;

/** A session's facts in words. */
final class SessionTexts {

    private SessionTexts() {}

    /** Like "7 of 10 · 3 waiting". */
    static String seats(SessionRow row) {
        return row.waiting() == 0
                ? translate("session.seats.of", row.seated(), row.seats())
                : translate("session.seats.waiting", row.seated(), row.seats(), row.waiting());
    }

    /** Like "Aspen · Online". */
    static String place(SessionRow row, SessionOptions options) {
        var parts = new ArrayList<String>();
        if (row.room() != null) {
            parts.add(options.room(row.room()));
        }
        if (row.online()) {
            parts.add(translate("session.online"));
        }
        return String.join(" · ", parts);
    }

    static String language(SessionRow row) {
        return translate("language." + row.language());
    }

    /** What became of an enrollment made for a family. */
    static String outcome(EnrollmentOutcome outcome) {
        return switch (outcome) {
            case Seated _ -> translate("enroll.seated");
            case Waitlisted waiting -> translate("enroll.waitlisted", waiting.position());
        };
    }
}
