package org.kinward.notifications;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;

/** A calendar as a calendar program reads it. */
record CalendarFile(Calendar calendar) {

    static CalendarFile read(String text) {
        try {
            return new CalendarFile(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (ParserException wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    String method() {
        return requireNonNull(calendar.getMethod()).getValue();
    }

    List<Event> events() {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(CalendarFile::event)
                .toList();
    }

    Event only() {
        return events().getFirst();
    }

    private static Event event(VEvent event) {
        return new Event(
                requireNonNull(value(event, Property.UID)),
                Integer.parseInt(requireNonNull(value(event, Property.SEQUENCE))),
                requireNonNull(value(event, Property.STATUS)),
                (ZonedDateTime) requireNonNull(event.getDateTimeStart()).getDate(),
                (ZonedDateTime) event.getEndDate().orElseThrow().getDate(),
                value(event, Property.SUMMARY),
                value(event, Property.LOCATION));
    }

    private static @Nullable String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }

    record Event(
            String uid,
            int sequence,
            String status,
            ZonedDateTime start,
            ZonedDateTime end,
            @Nullable String summary,
            @Nullable String location) {}
}
