package org.kinward.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session when it has lived its whole time, however busy it is (ASVS 7.3.2). Idle sessions
 * end by {@code server.servlet.session.timeout}; heartbeats of an open tab do not count as use, see
 * {@code vaadin.close-idle-sessions}.
 */
@Component
class SessionLimits extends OncePerRequestFilter {

    private final Duration longest;
    private final Clock clock;

    SessionLimits(@Value("${kinward.session.absolute-limit}") Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && Instant.ofEpochMilli(session.getCreationTime())
                        .plus(longest)
                        .isBefore(clock.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    /** It runs inside the security chain, so the container must not run it a second time. */
    @Component
    static class Registration {

        @Bean
        FilterRegistrationBean<SessionLimits> sessionLimitsRegistration(SessionLimits limits) {
            var registration = new FilterRegistrationBean<>(limits);
            registration.setEnabled(false);
            return registration;
        }
    }
}
