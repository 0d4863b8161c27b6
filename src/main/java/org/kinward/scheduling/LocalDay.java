package org.kinward.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * One day of a place, which has 23 or 25 hours where the clocks change. An hour of the day is open
 * at an instant whenever the clock on the wall shows it: not at all in the hour that is skipped,
 * and both times in the hour that happens twice.
 */
record LocalDay(LocalDate date, List<Piece> pieces) {

    /** A part of the day in which the clock runs evenly. */
    record Piece(Span span, ZoneOffset offset) {}

    LocalDay {
        pieces = List.copyOf(pieces);
    }

    static LocalDay of(LocalDate date, ZoneId zone) {
        var from = date.atStartOfDay(zone).toInstant();
        var end = date.plusDays(1).atStartOfDay(zone).toInstant();
        var rules = zone.getRules();
        var pieces = new ArrayList<Piece>();
        while (from.isBefore(end)) {
            var change = rules.nextTransition(from);
            var to = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            pieces.add(new Piece(new Span(from, to), rules.getOffset(from)));
            from = to;
        }
        return new LocalDay(date, pieces);
    }

    Span whole() {
        return new Span(pieces.getFirst().span().from(), pieces.getLast().span().to());
    }

    /** When the clock shows a time from that minute of the day up to, and without, the other. */
    List<Span> between(int fromMinute, int toMinute) {
        var shown = new ArrayList<Span>();
        for (Piece piece : pieces) {
            var part =
                    new Span(at(fromMinute, piece.offset()), at(toMinute, piece.offset()))
                            .clip(piece.span());
            if (!part.isEmpty()) {
                shown.add(part);
            }
        }
        return shown;
    }

    private Instant at(int minute, ZoneOffset offset) {
        return date.atStartOfDay().plusMinutes(minute).toInstant(offset);
    }
}
