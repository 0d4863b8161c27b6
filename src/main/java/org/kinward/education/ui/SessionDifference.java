package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kinward.education.Change;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionPlan;
import org.kinward.shared.ui.Formats;

/**
 * What somebody else changed while a session was being edited.
 *
 * @param seen the state the editor opened
 * @param current the state it has now
 * @param mine what the editor wanted to save
 */
record SessionDifference(
        SessionDetails seen, SessionDetails current, SessionPlan mine, SessionOptions options) {

    /** A field they changed; mine is empty unless I changed it to something else. */
    record Line(String field, String before, String after, String mine) {}

    Change change() {
        return current.lastChange();
    }

    /** The fields that differ, in the form's order. */
    List<Line> lines(Locale locale) {
        var fields = fields(locale).entrySet().stream().map(this::line);
        var status = line(translate("session.status"), status(seen), status(current), status(seen));
        return Stream.concat(fields, Stream.of(status))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }

    private Line line(Map.Entry<String, Function<SessionPlan, String>> field) {
        var text = field.getValue();
        return line(
                field.getKey(),
                text.apply(seen.plan()),
                text.apply(current.plan()),
                text.apply(mine));
    }

    private static Line line(String field, String before, String after, String wanted) {
        boolean alsoMine = !wanted.equals(before) && !wanted.equals(after);
        return new Line(field, said(before), said(after), alsoMine ? said(wanted) : "");
    }

    private static String said(String text) {
        return text.isBlank() ? translate("session.nothing") : text;
    }

    private static String status(SessionDetails session) {
        return translate("session.status." + session.status());
    }

    private Map<String, Function<SessionPlan, String>> fields(Locale locale) {
        var zone = options.zone();
        var fields = new LinkedHashMap<String, Function<SessionPlan, String>>();
        fields.put(translate("session.module"), plan -> options.title(plan.module(), locale));
        fields.put(translate("session.date"), plan -> Formats.date(start(plan), zone));
        fields.put(translate("session.time"), plan -> Formats.time(start(plan), zone));
        fields.put(translate("session.minutes"), plan -> Integer.toString(plan.minutes()));
        fields.put(translate("session.seats"), plan -> Integer.toString(plan.seats()));
        fields.put(translate("session.room"), plan -> options.room(plan.room()));
        fields.put(translate("session.language"), plan -> translate("language." + plan.language()));
        fields.put(
                translate("session.videoLink"),
                plan -> Objects.requireNonNullElse(plan.videoLink(), ""));
        fields.put(translate("session.facilitator"), plan -> options.person(plan.facilitator()));
        return fields;
    }

    private Instant start(SessionPlan plan) {
        return plan.date().atTime(plan.time()).atZone(options.zone()).toInstant();
    }
}
