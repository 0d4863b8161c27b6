package org.kinward.identity;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * Keycloak as a sign-in provider. The endpoints are spelled out instead of discovered, so the
 * portal starts while Keycloak is down; the issuer is given too, so tokens of others are refused.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class KeycloakRegistration {

    static final String ID = "keycloak";

    @Bean
    ClientRegistrationRepository clientRegistrations(OidcSettings settings) {
        return new InMemoryClientRegistrationRepository(registration(settings));
    }

    private static ClientRegistration registration(OidcSettings settings) {
        String front = settings.issuer() + "/protocol/openid-connect";
        String back = settings.backChannel() + "/protocol/openid-connect";
        return ClientRegistration.withRegistrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(settings.issuer())
                .authorizationUri(front + "/auth")
                .tokenUri(back + "/token")
                .jwkSetUri(back + "/certs")
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", front + "/logout"))
                .build();
    }
}
