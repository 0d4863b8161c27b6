package org.kinward.notifications;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The addresses that calendars and mail programs know and that need no sign-in. They stand before
 * the portal's own guard: what they do not answer goes on to it and is answered like any address.
 */
@Configuration(proxyBeanMethods = false)
class PublicDoors {

    @Bean
    FilterRegistrationBean<FeedDoor> feedDoor(FeedReader reader, FeedLimits limits) {
        return beforeTheGuard(new FeedDoor(reader, limits), FeedDoor.PATH + "*");
    }

    @Bean
    FilterRegistrationBean<StopDoor> stopDoor(Unsubscribing unsubscribing) {
        return beforeTheGuard(new StopDoor(unsubscribing), Unsubscribing.PATH + "*");
    }

    /** Headers for answers that are no pages (ASVS 5.0 chapter 3.4). */
    static void secure(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader(
                "Strict-Transport-Security", "max-age=" + Duration.ofDays(365).toSeconds());
    }

    private static <F extends Filter> FilterRegistrationBean<F> beforeTheGuard(
            F door, String addresses) {
        var registration = new FilterRegistrationBean<>(door);
        registration.addUrlPatterns(addresses);
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }
}
