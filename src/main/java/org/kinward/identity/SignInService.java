package org.kinward.identity;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Knows whether Keycloak answers, so that nobody is sent to a dead address. */
@Service
@PermitAll
public class SignInService {

    /** Where a browser begins to sign in. */
    public static final String START = "oauth2/authorization/" + KeycloakRegistration.ID;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final OidcSettings settings;

    SignInService(OidcSettings settings) {
        this.settings = settings;
    }

    /** Whether Keycloak answers for our realm within two seconds. */
    public boolean isAvailable() {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        settings.backChannel()
                                                + "/.well-known/openid-configuration"))
                        .timeout(PATIENCE)
                        .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
