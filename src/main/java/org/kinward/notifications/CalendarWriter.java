package org.kinward.notifications;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kinward.notifications.CalendarEntry.State;
import org.springframework.stereotype.Component;

/**
 * Writes calendars (RFC 5545): each occurrence its own event, never a rule of repetition, so that a
 * moved or cancelled one cannot show twice. Nothing in it names the program or other people.
 */
@Component
class CalendarWriter {

    private static final String WRITER = "-//Appointments//EN";
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    /** A calendar to subscribe to. */
    String feed(String name, Collection<CalendarEntry> entries) {
        var calendar = empty();
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(), FRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", FRESH.toString()));
        zones(calendar, entries);
        entries.forEach(entry -> calendar.add(event(entry)));
        return text(calendar);
    }

    /** What a mail brings along: the entry, or its cancellation (RFC 5546, 3.2.2 and 3.2.5). */
    String invitation(CalendarEntry entry, String from, String to) {
        var calendar = empty();
        calendar.add(entry.isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        zones(calendar, List.of(entry));
        var event = event(entry);
        event.add(new Organizer(mailto(from)));
        var attendee = new Attendee(mailto(to));
        attendee.add(entry.state() == State.ASKED ? PartStat.NEEDS_ACTION : PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
        calendar.add(event);
        return text(calendar);
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException never) {
            throw new IllegalStateException("The parts of an address are quoted", never);
        }
    }

    private static Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId(WRITER));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private void zones(Calendar calendar, Collection<CalendarEntry> entries) {
        entries.stream()
                .map(entry -> entry.start().getZone().getId())
                .distinct()
                .map(zones::getTimeZone)
                .filter(Objects::nonNull)
                .forEach(zone -> calendar.add(zone.getVTimeZone()));
    }

    private static VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid().toString()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new DtStart<>(entry.start()));
        event.add(new DtEnd<>(entry.start().plusMinutes(entry.minutes())));
        event.add(new Summary(entry.title()));
        if (entry.where() != null) {
            event.add(new Location(entry.where()));
        }
        event.add(
                entry.isCancelled()
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString();
    }
}
