package org.kinward.scheduling.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.scheduling.Feature;

/**
 * What a calendar shows, as its address holds it; whose sessions they are stays out of it.
 *
 * @param date a day that is on screen; none for today
 * @param center the center's code; empty for the person's first
 * @param room the one room that is shown, by its id; empty for all
 */
record CalendarState(
        CalendarMode mode,
        @Nullable LocalDate date,
        String center,
        @Nullable Feature feature,
        String room) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2200;
    private static final String MODE = "view";
    private static final String DATE = "date";
    private static final String CENTER = "center";
    private static final String FEATURE = "show";
    private static final String ROOM = "room";

    /** Reads an address; what it does not understand it leaves at the usual. */
    static CalendarState of(QueryParameters parameters) {
        return new CalendarState(
                parameters
                        .getSingleParameter(MODE)
                        .flatMap(text -> named(CalendarMode.values(), text))
                        .orElse(CalendarMode.WEEK),
                parameters.getSingleParameter(DATE).flatMap(CalendarState::day).orElse(null),
                parameters.getSingleParameter(CENTER).orElse(""),
                parameters
                        .getSingleParameter(FEATURE)
                        .flatMap(text -> named(Feature.values(), text))
                        .orElse(null),
                parameters.getSingleParameter(ROOM).orElse(""));
    }

    QueryParameters parameters() {
        Map<String, String> values = new TreeMap<>();
        values.put(MODE, mode.name().toLowerCase(Locale.ROOT));
        if (date != null) {
            values.put(DATE, date.toString());
        }
        if (!center.isBlank()) {
            values.put(CENTER, center);
        }
        if (feature != null) {
            values.put(FEATURE, feature.name().toLowerCase(Locale.ROOT));
        }
        if (!room.isBlank()) {
            values.put(ROOM, room);
        }
        return QueryParameters.simple(values);
    }

    /** The center it names if it is among the own ones, else the first of them. */
    CenterDetails centerAmong(List<CenterDetails> own) {
        return own.stream()
                .filter(candidate -> candidate.code().equals(center))
                .findFirst()
                .orElseGet(own::getFirst);
    }

    CalendarState with(CalendarMode other) {
        return new CalendarState(other, date, center, feature, room);
    }

    CalendarState on(@Nullable LocalDate other) {
        return new CalendarState(mode, other, center, feature, room);
    }

    /** Another center has other rooms. */
    CalendarState at(CenterDetails other) {
        return new CalendarState(mode, date, other.code(), feature, "");
    }

    CalendarState showing(@Nullable Feature other, String otherRoom) {
        return new CalendarState(mode, date, center, other, otherRoom);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(CalendarState::isOfOurTime);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** No database keeps days of other centuries, and nobody plans them. */
    static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() < LATEST_YEAR;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String text) {
        return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(text)).findFirst();
    }
}
