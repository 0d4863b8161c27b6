package org.kinward.identity;

import java.time.Duration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers every answer carries (ASVS 5.0 chapter 3.4). */
final class SecurityHeaders {

    /**
     * Flow 25.2 starts itself with inline scripts, so those stay allowed; nothing may come from
     * another host, and the portal may not be framed.
     */
    private static final String CONTENT =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                    + " connect-src 'self'; object-src 'none'; base-uri 'self';"
                    + " frame-ancestors 'none'; form-action 'self'; worker-src 'self'";

    private SecurityHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.addObjectPostProcessor(
                new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        // Pages are forwarded to Vaadin's servlet, and after that it is too late.
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        features -> features.policy("camera=(), microphone=(), geolocation=()"))
                .httpStrictTransportSecurity(
                        https -> https.maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
    }
}
