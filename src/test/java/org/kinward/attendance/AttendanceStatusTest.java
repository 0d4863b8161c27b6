package org.kinward.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.attendance.AttendanceStatus.Standing;

class AttendanceStatusTest {

    @ParameterizedTest
    @CsvSource({
        "BOOKED, OPEN",
        "ATTENDED, PRESENT",
        "ATTENDED_LATE, PRESENT",
        "LEFT_EARLY, PRESENT",
        "NO_SHOW, MISSED",
        "LATE_CANCEL, MISSED",
        "CANCELLED, NEUTRAL",
        "EXCUSED, NEUTRAL",
        "SESSION_CANCELLED, NEUTRAL",
        "NOT_RECORDED, OPEN"
    })
    void eachStatusCountsAsPublished(AttendanceStatus status, Standing standing) {
        assertThat(status.standing()).isEqualTo(standing);
    }

    @Test
    void thereAreTenStatuses() {
        assertThat(AttendanceStatus.values()).hasSize(10);
    }

    @Test
    void aFacilitatorCannotMarkWhatOnlyThePortalDecides() {
        assertThat(Arrays.stream(AttendanceStatus.values()).filter(s -> !s.isOnSheet()))
                .containsExactly(
                        AttendanceStatus.LATE_CANCEL,
                        AttendanceStatus.CANCELLED,
                        AttendanceStatus.SESSION_CANCELLED);
    }
}
