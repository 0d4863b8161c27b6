package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.CalendarEntry;
import org.kinward.scheduling.ClosedDay;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.NamedResource;
import org.kinward.scheduling.Resource;
import org.kinward.scheduling.ResourceKind;
import org.kinward.shared.ui.Formats;

/** A session in words: its title, its times, who and where. */
class CalendarWords {

    private final Map<Resource, String> names;
    private final ZoneId zone;
    private final Locale locale;

    CalendarWords(List<NamedResource> known, ZoneId zone, Locale locale) {
        this.names = NamedResource.names(known);
        this.zone = zone;
        this.locale = locale;
    }

    String title(CalendarEntry entry) {
        var title = entry.title().in(locale);
        return entry.firmness() == Firmness.TENTATIVE
                ? translate("schedule.tentative", title)
                : title;
    }

    /** Like "10:00 AM MST to 11:00 AM MST". */
    String times(CalendarEntry entry) {
        return translate(
                "schedule.times",
                Formats.time(entry.startsAt(), zone),
                Formats.time(entry.endsAt(), zone));
    }

    /** Who holds it and in which room, as far as the reader's center knows them. */
    String where(CalendarEntry entry) {
        return entry.resources().stream()
                .sorted(Comparator.comparing(Resource::kind))
                .map(names::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Like "Closed: Staff retreat". */
    String closed(ClosedDay day) {
        return translate("schedule.closed", day.occasion().in(locale));
    }

    /** That somebody is away, or that a room cannot be used; why is not for everybody. */
    String away(@Nullable Resource resource) {
        boolean room = resource != null && resource.kind() == ResourceKind.ROOM;
        return translate(room ? "schedule.outOfUse" : "schedule.away");
    }

    /** All of it, for somebody who hears it. */
    String spoken(CalendarEntry entry) {
        return String.join(
                ", ",
                Formats.day(entry.startsAt(), zone),
                times(entry),
                title(entry),
                where(entry));
    }
}
