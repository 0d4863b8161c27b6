package org.kinward.identity;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Knows whether Keycloak answers, so that nobody is sent to a dead address. */
@Service
@PermitAll
public class SignInService {

    /** Where a browser begins to sign in. */
    public static final String START = "oauth2/authorization/" + KeycloakRegistration.ID;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** So that a crowd of strangers at our door is not a crowd at Keycloak's. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final OidcSettings settings;
    private final Clock clock;
    private volatile Answer lastAnswer = new Answer(false, Instant.EPOCH);

    SignInService(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether Keycloak answered for our realm within two seconds, at most five seconds ago. */
    public boolean isAvailable() {
        var known = lastAnswer;
        if (known.at().plus(FRESH).isBefore(clock.instant())) {
            known = new Answer(asks(), clock.instant());
            lastAnswer = known;
        }
        return known.available();
    }

    private boolean asks() {
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

    private record Answer(boolean available, Instant at) {}
}
