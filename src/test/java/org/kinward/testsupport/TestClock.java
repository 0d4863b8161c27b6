package org.kinward.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The real time plus what a test has let pass. It stays ahead for the rest of the run, which harms
 * nobody: tests speak of "tomorrow", not of dates. Only the demo, which lives through a past, goes
 * back.
 */
public final class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Lets time pass. */
    public synchronized void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Puts the clock at that instant; refuses to go back. */
    public synchronized void passTo(Instant instant) {
        var gap = Duration.between(instant(), instant);
        if (gap.isNegative()) {
            throw new IllegalArgumentException("Time does not go back");
        }
        ahead = ahead.plus(gap).plusMillis(1);
    }

    /** Goes to that instant, be it in the past; until {@link #comeBack()}. */
    public synchronized void travelTo(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }

    /** Shows the real time again. */
    public synchronized void comeBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Kinward's clock is UTC");
    }

    /** Puts the test's clock in place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
