package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.NamedResource;
import org.kinward.scheduling.Resource;
import org.kinward.shared.ui.Formats;
import org.springframework.modulith.NamedInterface;

/** What stands against a time, in sentences for staff. */
@NamedInterface("words")
public final class ConflictWords {

    /** What is entered for whole days as well as for hours. */
    private static final Set<ConflictReason> BY_DAYS =
            EnumSet.of(
                    ConflictReason.CENTER_CLOSED,
                    ConflictReason.ROOM_CLOSED,
                    ConflictReason.STAFF_UNAVAILABLE);

    private final Map<Resource, String> names;
    private final String center;
    private final ZoneId zone;
    private final @Nullable LocalDate day;

    /** Speaks of times in that zone, and of those it knows by name. */
    public ConflictWords(Map<Resource, String> names, ZoneId zone) {
        this(names, translate("against.center"), zone, null);
    }

    private ConflictWords(
            Map<Resource, String> names, String center, ZoneId zone, @Nullable LocalDate day) {
        this.names = Map.copyOf(names);
        this.center = center;
        this.zone = zone;
        this.day = day;
    }

    /** Speaks of one day at a center; of that day the times are enough. */
    public static ConflictWords onDay(
            LocalDate day, CenterDetails center, Map<Resource, String> names) {
        return new ConflictWords(names, center.name(), center.zone(), day);
    }

    /** The same for named rooms and staff. */
    public static ConflictWords of(Collection<NamedResource> known, ZoneId zone) {
        return new ConflictWords(NamedResource.names(known), zone);
    }

    /** One plain sentence. */
    public String sentence(Conflict conflict) {
        var days = wholeDays(conflict);
        if (days != null) {
            return translate(
                    "booking.conflict.days." + conflict.reason(), name(conflict.resource()), days);
        }
        return translate(
                "booking.conflict." + conflict.reason(),
                name(conflict.resource()),
                moment(conflict.from()),
                moment(conflict.to()));
    }

    /** All of them in a list. */
    public UnorderedList list(Collection<Conflict> conflicts) {
        return new UnorderedList(
                conflicts.stream()
                        .map(this::sentence)
                        .distinct()
                        .map(text -> new ListItem(text))
                        .toArray(ListItem[]::new));
    }

    /** Like "Staff retreat, Wed, Dec 2, 2026", where something is the case for whole days. */
    private @Nullable String wholeDays(Conflict conflict) {
        var from = conflict.from();
        var to = conflict.to();
        if (!BY_DAYS.contains(conflict.reason()) || from == null || to == null) {
            return null;
        }
        var days = WholeDays.of(from, to, zone);
        var occasion = conflict.occasion();
        return days == null || occasion == null
                ? days
                : occasion.in(UI.getCurrent().getLocale()) + ", " + days;
    }

    private String name(@Nullable Resource resource) {
        if (resource == null) {
            return center;
        }
        var known = names.get(resource);
        return known == null ? translate("against.someone." + resource.kind()) : known;
    }

    private String moment(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        return instant.atZone(zone).toLocalDate().equals(day)
                ? Formats.time(instant, zone)
                : Formats.dateAndTime(instant, zone);
    }
}
