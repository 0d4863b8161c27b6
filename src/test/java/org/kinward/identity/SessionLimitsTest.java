package org.kinward.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.TestClock;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionLimitsTest {

    private static final Duration TEN_HOURS = Duration.ofHours(10);
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final MockHttpSession session = new MockHttpSession();
    private final TestClock clock = new TestClock();
    private final SessionLimits limits = new SessionLimits(TEN_HOURS, clock);

    @BeforeEach
    void startedNow() throws ServletException, IOException {
        session.setMaxInactiveInterval(Math.toIntExact(IDLE.toSeconds()));
        clock.travelTo(Instant.ofEpochMilli(session.getCreationTime()));
        request("v-r=uidl");
    }

    @Test
    void aBusySessionEndsAfterItsWholeTime() throws ServletException, IOException {
        for (int quarter = 0; quarter < 4 * 10 - 1; quarter++) {
            clock.pass(Duration.ofMinutes(15));
            request("v-r=uidl&v-uiId=0");
            assertThat(session.isInvalid()).isFalse();
        }

        clock.pass(Duration.ofMinutes(15));
        request("v-r=uidl&v-uiId=0");

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aForgottenTabEndsHoweverOftenItSaysThatItIsThere() throws ServletException, IOException {
        var query = "v-r=heartbeat&v-uiId=0";
        for (int minutes = 0; minutes < IDLE.toMinutes() - 5; minutes += 5) {
            clock.pass(Duration.ofMinutes(5));
            request(query);
            assertThat(session.isInvalid()).isFalse();
        }

        clock.pass(Duration.ofMinutes(5));
        request(query);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void somebodyWhoComesBackInTimeGoesOn() throws ServletException, IOException {
        clock.pass(IDLE.minusMinutes(1));
        request(null);
        clock.pass(IDLE.minusMinutes(1));
        request("v-r=heartbeat&v-uiId=0");

        assertThat(session.isInvalid()).isFalse();
    }

    private void request(@Nullable String query) throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.setQueryString(query);
        request.setSession(session);
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
