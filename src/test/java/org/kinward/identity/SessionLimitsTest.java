package org.kinward.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionLimitsTest {

    private static final Duration TEN_HOURS = Duration.ofHours(10);

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aBusySessionEndsAfterItsWholeTime() throws ServletException, IOException {
        requestAfter(TEN_HOURS.plusMinutes(1));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aYoungSessionGoesOn() throws ServletException, IOException {
        requestAfter(TEN_HOURS.minusMinutes(1));

        assertThat(session.isInvalid()).isFalse();
    }

    private void requestAfter(Duration age) throws ServletException, IOException {
        var now = Instant.ofEpochMilli(session.getCreationTime()).plus(age);
        var limits = new SessionLimits(TEN_HOURS, Clock.fixed(now, ZoneOffset.UTC));
        var request = new MockHttpServletRequest();
        request.setSession(session);
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
