package org.kinward.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.scheduling.CalendarTable.Line;
import org.kinward.shared.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bookings of an own center in a stretch of time, for calendars. It names rooms and staff;
 * which family members and clients a booking takes is not in it. A feature whose words name people
 * writes down that they were read.
 */
@Service
@Transactional
@RolesAllowed({COORDINATOR, THERAPIST, FACILITATOR, ADMINISTRATOR})
public class CalendarFeed {

    private static final Duration LONGEST = Duration.ofDays(45);
    private static final int MOST = 50;

    private final CenterAccess access;
    private final CalendarTable table;
    private final GapTable gaps;
    private final CenterResources resources;
    private final List<CalendarSource> sources;
    private final CalendarText taken;

    CalendarFeed(
            CenterAccess access,
            CalendarTable table,
            GapTable gaps,
            CenterResources resources,
            List<CalendarSource> sources,
            MessageSource texts) {
        this.access = access;
        this.table = table;
        this.gaps = gaps;
        this.resources = resources;
        this.sources = List.copyOf(sources);
        this.taken =
                new CalendarText(
                        new LocalizedText(
                                texts.getMessage("calendar.taken", null, Locale.ENGLISH),
                                texts.getMessage("calendar.taken", null, Locale.of("es"))),
                        "",
                        false);
    }

    /** What overlaps [from, to), at most 45 days, soonest first; refuses a foreign center. */
    public List<CalendarEntry> between(CenterId center, Instant from, Instant to) {
        access.requireOwn(center);
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A calendar shows at most 45 days at once");
        }
        var lines = table.lines(center, new Span(from, to));
        var texts = texts(lines);
        return lines.stream().map(line -> entry(line, texts)).toList();
    }

    /**
     * On which days from the first up to, and without, the end an own center is closed, and when it
     * and those of its resources that are shown as columns cannot be booked; at most 45 days.
     * Refuses a foreign center.
     *
     * @param columns staff or rooms; none where there are no columns
     */
    public CalendarGaps gaps(
            CenterId center, LocalDate first, LocalDate end, @Nullable ResourceKind columns) {
        var own = access.requireOwn(center);
        if (first.plusDays(LONGEST.toDays()).isBefore(end)) {
            throw new IllegalArgumentException("A calendar shows at most 45 days at once");
        }
        var asked =
                columns == null
                        ? List.<Resource>of()
                        : resources.all(center).stream()
                                .map(NamedResource::resource)
                                .filter(one -> one.kind() == columns)
                                .distinct()
                                .toList();
        return gaps.between(own, first, end, asked);
    }

    /**
     * Those of these bookings that are the center's, soonest first, the first 50 of them; refuses a
     * foreign center.
     */
    public List<CalendarEntry> these(CenterId center, List<BookingId> ids) {
        access.requireOwn(center);
        if (ids.isEmpty()) {
            return List.of();
        }
        var lines = table.lines(center, ids.stream().limit(MOST).toList());
        var texts = texts(lines);
        return lines.stream().map(line -> entry(line, texts)).toList();
    }

    private CalendarEntry entry(Line line, Map<BookingOwner, CalendarText> texts) {
        var text = texts.getOrDefault(line.owner(), taken);
        return new CalendarEntry(
                line.id(),
                line.owner(),
                line.feature(),
                line.firmness(),
                line.time().from(),
                line.time().to(),
                line.resources(),
                text.title(),
                text.route(),
                text.movable());
    }

    private Map<BookingOwner, CalendarText> texts(List<Line> lines) {
        Map<Feature, Set<BookingOwner>> owners =
                lines.stream().collect(groupingBy(Line::feature, mapping(Line::owner, toSet())));
        var texts = new HashMap<BookingOwner, CalendarText>();
        for (CalendarSource source : sources) {
            var asked = owners.getOrDefault(source.feature(), Set.of());
            if (!asked.isEmpty()) {
                texts.putAll(source.describe(asked));
            }
        }
        return texts;
    }
}
