package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When reminders are due, also over the nights in which clocks change (R28). */
class ReminderPlanTest {

    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final Instant START = Instant.parse("2026-12-10T01:00:00Z");
    private static final Instant LONG_AGO = START.minus(Duration.ofDays(60));

    private final ReminderPlan plan = new ReminderPlan(ReminderPlan.USUAL, DENVER);

    @ParameterizedTest
    @CsvSource({
        // Over the end and the start of daylight saving the local time stays.
        "America/New_York, 2026-11-01T18:00, DAY, 2026-10-31T18:00",
        "America/New_York, 2026-11-05T18:00, WEEK, 2026-10-29T18:00",
        "America/Denver,   2027-03-14T18:00, DAY, 2027-03-13T18:00",
        "America/Phoenix,  2027-03-14T18:00, DAY, 2027-03-13T18:00",
        "Europe/Madrid,    2026-10-25T10:00, TWO_DAYS, 2026-10-23T10:00",
        "Pacific/Auckland, 2026-09-27T09:00, THREE_DAYS, 2026-09-24T09:00",
        // The hour before that spring skips comes an hour earlier by the clock on the wall.
        "America/Denver,   2027-03-14T03:30, TWO_HOURS, 2027-03-14T00:30",
        "America/Denver,   2026-11-01T03:00, TWO_HOURS, 2026-11-01T01:00",
        // Around 29 February.
        "America/Chicago,  2028-02-29T18:00, WEEK, 2028-02-22T18:00",
        "America/Chicago,  2028-03-01T18:00, DAY, 2028-02-29T18:00"
    })
    void daysAreTheCalendarsAndHoursAreHours(
            ZoneId zone, LocalDateTime start, ReminderLead lead, LocalDateTime due) {
        var instant = lead.before(start.atZone(zone).toInstant(), zone);

        assertThat(instant.atZone(zone).toLocalDateTime()).isEqualTo(due);
    }

    @Test
    void twoHoursAreTwoHoursInTheNightThatRepeatsOne() {
        var start = LocalDateTime.parse("2026-11-01T03:00").atZone(DENVER).toInstant();

        assertThat(Duration.between(ReminderLead.TWO_HOURS.before(start, DENVER), start))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void theNextReminderIsTheEarliestThatIsLeft() {
        assertThat(plan.next(START, LONG_AGO)).isEqualTo(ReminderLead.WEEK.before(START, DENVER));
        assertThat(plan.next(START, START.minus(Duration.ofHours(30))))
                .isEqualTo(ReminderLead.DAY.before(START, DENVER));
        assertThat(plan.next(START, START.minus(Duration.ofHours(1)))).isNull();
    }

    @Test
    void afterAnOutageOnlyTheLatestThatIsDueIsSent() {
        assertThat(plan.due(START, LONG_AGO, START.minus(Duration.ofMinutes(30))))
                .contains(ReminderLead.TWO_HOURS);
        assertThat(plan.due(START, LONG_AGO, START.minus(Duration.ofHours(20))))
                .contains(ReminderLead.DAY);
    }

    @Test
    void whoHasJustBeenToldIsNotRemindedOfWhatWasDueBefore() {
        var joined = START.minus(Duration.ofHours(20));

        assertThat(plan.due(START, joined, joined.plusSeconds(60))).isEmpty();
        assertThat(plan.due(START, joined, START.minus(Duration.ofHours(1))))
                .contains(ReminderLead.TWO_HOURS);
    }

    @Test
    void nothingIsDueOnceItHasBegunOrWithoutReminders() {
        assertThat(plan.due(START, LONG_AGO, START)).isEmpty();
        assertThat(
                        new ReminderPlan(Set.copyOf(EnumSet.noneOf(ReminderLead.class)), DENVER)
                                .due(START, LONG_AGO, START.minusSeconds(60)))
                .isEmpty();
    }
}
