package org.kinward.scheduling.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.CalendarMove;
import org.kinward.scheduling.NamedResource;
import org.kinward.scheduling.Resource;

/** Reads what a browser says was dragged; it may say anything. */
final class Drag {

    private Drag() {}

    /** The move, if its time is one and its columns are among those the reader knows. */
    static Optional<CalendarMove> read(KinwardCalendar.Dragged dragged, List<NamedResource> known) {
        try {
            var start = LocalDateTime.parse(dragged.start());
            boolean stays = dragged.to().isEmpty() || dragged.to().equals(dragged.from());
            if (stays) {
                return Optional.of(new CalendarMove(start, null, null));
            }
            var from = named(dragged.from(), known);
            var to = named(dragged.to(), known);
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(new CalendarMove(start, from, to));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static @Nullable Resource named(String column, List<NamedResource> known) {
        return known.stream()
                .map(NamedResource::resource)
                .filter(resource -> CalendarPages.key(resource).equals(column))
                .findFirst()
                .orElse(null);
    }
}
