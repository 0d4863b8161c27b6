package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.ZoneId;
import org.kinward.scheduling.AbsenceDetails;
import org.kinward.shared.ui.Formats;

/** A time in which somebody or something cannot be booked, and how to take it back. */
record AwayLine(String text, Runnable remove) {

    /** Somebody's absence, or a time in which a room cannot be used. */
    static AwayLine of(AbsenceDetails absence, ZoneId zone, Runnable remove) {
        var reason = translate("hours.reason." + absence.reason());
        var days = WholeDays.of(absence.from(), absence.to(), zone);
        var text =
                days == null
                        ? translate(
                                "hours.away.line",
                                Formats.dateAndTime(absence.from(), zone),
                                Formats.dateAndTime(absence.to(), zone),
                                reason)
                        : translate("hours.closed.line", days, reason);
        return new AwayLine(text, remove);
    }
}
