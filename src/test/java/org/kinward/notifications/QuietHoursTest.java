package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "21:00, 08:00, 2026-12-01T23:15, 2026-12-02T08:00",
        "21:00, 08:00, 2026-12-02T07:59, 2026-12-02T08:00",
        "21:00, 08:00, 2026-12-01T21:00, 2026-12-02T08:00",
        "13:00, 15:00, 2026-12-01T14:00, 2026-12-01T15:00",
        "22:00, 00:00, 2026-12-01T23:00, 2026-12-02T00:00",
        // The night in which the clocks go back is an hour longer.
        "21:00, 08:00, 2026-10-31T22:00, 2026-11-01T08:00"
    })
    void aQuietInstantHasAnEnd(
            LocalTime from, LocalTime to, LocalDateTime local, LocalDateTime end) {
        assertThat(new QuietHours(from, to).endOf(local.atZone(ZONE).toInstant(), ZONE))
                .contains(end.atZone(ZONE).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "21:00, 08:00, 2026-12-01T08:00",
        "21:00, 08:00, 2026-12-01T20:59",
        "13:00, 15:00, 2026-12-01T15:00",
        "13:00, 15:00, 2026-12-01T12:59",
        "08:00, 08:00, 2026-12-01T08:00"
    })
    void allOthersHaveNone(LocalTime from, LocalTime to, LocalDateTime local) {
        assertThat(new QuietHours(from, to).endOf(local.atZone(ZONE).toInstant(), ZONE)).isEmpty();
    }

    @Test
    void whoChoseNoneHasNone() {
        var now = LocalDateTime.parse("2026-12-01T03:00").atZone(ZONE).toInstant();

        assertThat(new QuietHours(null, null).endOf(now, ZONE)).isEmpty();
    }
}
