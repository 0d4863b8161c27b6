package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.kinward.scheduling.ui.CalendarPage.Item;
import org.kinward.shared.ui.Formats;

/**
 * A month has room for a few sessions a day. The others are counted in a last entry, which leads to
 * the day: a browser that is handed a thousand of them only to hide most is busy for a minute.
 */
final class FewADay {

    private static final int MOST = 4;
    private static final String DAY = "day:";
    private static final LocalTime LAST = LocalTime.of(23, 58);

    private FewADay() {}

    /** The first of each day, and how many there are besides. */
    static List<Item> of(List<Item> items) {
        var days = new TreeMap<LocalDate, List<Item>>();
        for (var item : items) {
            var day = LocalDateTime.parse(item.start()).toLocalDate();
            days.computeIfAbsent(day, _ -> new ArrayList<>()).add(item);
        }
        var shown = new ArrayList<Item>();
        days.forEach((day, its) -> {
            if (its.size() <= MOST) {
                shown.addAll(its);
            } else {
                shown.addAll(its.subList(0, MOST - 1));
                shown.add(more(day, its.size() - MOST + 1));
            }
        });
        return shown;
    }

    private static Item more(LocalDate day, int count) {
        var words = translate("schedule.more", count);
        return new Item(
                DAY + day,
                words,
                Formats.date(day) + ": " + words,
                day.atTime(LAST).toString(),
                day.atTime(LAST.plusMinutes(1)).toString(),
                List.of(),
                "more",
                false);
    }

    /** The day that such an entry leads to; none for a session. */
    static Optional<LocalDate> day(String id) {
        try {
            return id.startsWith(DAY)
                    ? Optional.of(LocalDate.parse(id.substring(DAY.length())))
                            .filter(CalendarState::isOfOurTime)
                    : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
