package org.kinward.scheduling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinward.scheduling.Feature;

/** What a calendar's address says, and which days each way of looking has on screen. */
class CalendarStateTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void anAddressSaysAllOfIt() {
        var state =
                new CalendarState(
                        CalendarMode.ROOMS, WEDNESDAY, "cedar", Feature.EDUCATION, "a-room");

        assertThat(CalendarState.of(state.parameters())).isEqualTo(state);
    }

    @Test
    void whatIsNotUnderstoodIsLeftAtTheUsual() {
        var address = Map.of("view", "yearly", "date", "2026-02-30", "show", "x");

        assertThat(CalendarState.of(QueryParameters.simple(address)))
                .isEqualTo(new CalendarState(CalendarMode.WEEK, null, "", null, ""));
    }

    @Test
    void aMonthShowsTheSixWeeksAroundIt() {
        var mode = CalendarMode.MONTH;

        assertThat(mode.first(WEDNESDAY, DayOfWeek.SUNDAY)).isEqualTo("2026-11-01");
        assertThat(mode.end(WEDNESDAY, DayOfWeek.SUNDAY)).isEqualTo("2026-12-13");
        assertThat(mode.turn(LocalDate.of(2027, 1, 31), 1)).isEqualTo("2027-02-28");
    }

    @Test
    void aWeekBeginsWhereTheReaderBeginsIt() {
        assertThat(CalendarMode.WEEK.first(WEDNESDAY, DayOfWeek.MONDAY)).isEqualTo("2026-11-23");
        assertThat(CalendarMode.LIST.end(WEDNESDAY, DayOfWeek.SUNDAY)).isEqualTo("2026-11-29");
    }
}
