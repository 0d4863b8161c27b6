package org.kinward.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Who may come in, and how. {@code @RolesAllowed} rules views and services alike; object checks
 * (own center, own household) are in the services.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(prePostEnabled = false)
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    /**
     * Checks {@code @RolesAllowed} on services. Views are left out: Vaadin asks before it opens
     * one, and a component behind a proxy is two components, of which the screen shows the other.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rolesAllowedOnServices() {
        ClassFilter noView = type -> !Component.class.isAssignableFrom(type);
        var annotated = AuthorizationManagerBeforeMethodInterceptor.jsr250().getPointcut();
        var interceptor =
                new AuthorizationManagerBeforeMethodInterceptor(
                        new ComposablePointcut(annotated).intersection(noView),
                        new Jsr250AuthorizationManager());
        interceptor.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        return interceptor;
    }

    /** Which portal sessions belong to which Keycloak session; each node knows its own. */
    @Bean
    OidcSessionRegistry oidcSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    /** Lets the list above forget sessions that ended, however they ended. */
    @Bean
    static ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEvents() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }

    /** Ends a portal session when Keycloak says so; it must know the name of our session cookie. */
    @Bean
    OidcBackChannelLogoutHandler backChannelLogout(
            OidcSessionRegistry sessions,
            @Value("${server.servlet.session.cookie.name}") String cookie) {
        var handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setSessionCookieName(cookie);
        return handler;
    }

    @Bean
    @Order(1)
    SecurityFilterChain healthOnly(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(EndpointRequest.to("health"))
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain portal(
            HttpSecurity http,
            KeycloakUserService users,
            SessionLimits limits,
            OidcBackChannelLogoutHandler backChannel,
            VaadinDefaultRequestCache wanted,
            @Value("${kinward.public-url}") String publicUrl) {
        wanted.setDelegateRequestCache(unmarked());
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/styles/**", "/icons/**").permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin ->
                                // An address we do not know is Vaadin's to answer, with our page.
                                vaadin.oauth2LoginPage(SIGN_IN, publicUrl + "/signed-out")
                                        .anyRequest(AuthorizedUrl::authenticated))
                .oauth2Login(login ->
                        login.userInfoEndpoint(info -> info.oidcUserService(users))
                                .failureUrl(SIGN_IN + "?problem"))
                .oidcLogout(logout -> logout.backChannel(back -> back.logoutHandler(backChannel)))
                .addFilterBefore(limits, SecurityContextHolderFilter.class)
                .headers(SecurityHeaders::apply)
                .build();
    }

    /** Remembers where a stranger wanted to go without leaving a mark of it in the address. */
    @SuppressWarnings("NullAway") // Spring documents null here and does not annotate it.
    private static RequestCache unmarked() {
        var session = new HttpSessionRequestCache();
        session.setMatchingRequestParameterName(null);
        return session;
    }
}
