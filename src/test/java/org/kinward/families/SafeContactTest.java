package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SafeContactTest {

    @Test
    void everyWayButTheSafeOneIsForbidden() {
        var textOnly = new SafeContact(SafeChannel.TEXT, null, null, null, null);

        assertThat(textOnly.forbids(SafeChannel.CALL)).isTrue();
        assertThat(textOnly.forbids(SafeChannel.TEXT)).isFalse();
        assertThat(SafeContact.UNKNOWN.forbids(SafeChannel.CALL)).isFalse();
    }

    @Test
    void hoursMayRunPastMidnight() {
        var evening = hours(LocalTime.of(18, 0), LocalTime.of(1, 0));

        assertThat(evening.forbids(LocalTime.of(17, 59))).isTrue();
        assertThat(evening.forbids(LocalTime.of(18, 0))).isFalse();
        assertThat(evening.forbids(LocalTime.of(0, 59))).isFalse();
        assertThat(evening.forbids(LocalTime.of(1, 0))).isTrue();
    }

    @Test
    void withoutHoursEveryHourIsFine() {
        assertThat(SafeContact.UNKNOWN.forbids(LocalTime.NOON)).isFalse();
    }

    private static SafeContact hours(LocalTime from, LocalTime to) {
        return new SafeContact(null, from, to, null, null);
    }
}
