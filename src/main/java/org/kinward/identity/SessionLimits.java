package org.kinward.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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
 * Ends a session that has lived its whole time, however busy it is, and one that nobody has used
 * for {@code server.servlet.session.timeout} (ASVS 7.3). The container counts the heartbeats of a
 * forgotten tab as use; people do not.
 */
@Component
class SessionLimits extends OncePerRequestFilter {

    /** How Vaadin's client marks what it sends by itself. */
    private static final String SENT_BY_THE_TAB = "v-r=heartbeat";

    private static final String LAST_USE = SessionLimits.class.getName() + ".lastUse";

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
        if (session != null) {
            try {
                check(session, request);
            } catch (IllegalStateException ended) {
                // Of two requests at once the other one has just ended it, which is what we want.
                logger.trace("The session was ended meanwhile", ended);
            }
        }
        chain.doFilter(request, response);
    }

    private void check(HttpSession session, HttpServletRequest request) {
        if (isTooOld(session) || isForgotten(session)) {
            session.invalidate();
        } else if (!isSentByTheTab(request)) {
            session.setAttribute(LAST_USE, clock.instant());
        }
    }

    private boolean isTooOld(HttpSession session) {
        return isOver(Instant.ofEpochMilli(session.getCreationTime()), longest);
    }

    private boolean isForgotten(HttpSession session) {
        int idle = session.getMaxInactiveInterval();
        // Zero and less mean without end to the container, and so to us.
        return idle > 0
                && session.getAttribute(LAST_USE) instanceof Instant lastUse
                && isOver(lastUse, Duration.ofSeconds(idle));
    }

    private boolean isOver(Instant since, Duration limit) {
        return since.plus(limit).isBefore(clock.instant());
    }

    private static boolean isSentByTheTab(HttpServletRequest request) {
        // Only the address is read: asking for a parameter would read the body before Vaadin can.
        var query = request.getQueryString();
        return query != null && query.contains(SENT_BY_THE_TAB);
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
