package org.kinward.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.local.DatabaseInitializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What the portal's door says to strangers, over real HTTP, while Keycloak is away. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatabaseInitializer.class)
class DoorIT {

    @LocalServerPort int port;
    @Autowired SignInService signIn;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {"", "program", "sessions", "engagement", "attendance/1", "no-such-page"})
    void strangersAreSentToTheSignInPageWhereverTheyKnock(String path)
            throws IOException, InterruptedException {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws IOException, InterruptedException {
        var headers = get("sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "frame-ancestors 'none'",
                        "base-uri")
                .contains("form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        // Vaadin puts its own word here on pages; frame-ancestors above is the stricter one and
        // rules.
        assertThat(headers.firstValue("X-Frame-Options").orElse("")).isIn("DENY", "SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void theSessionCookieStaysWithItsHost() throws IOException, InterruptedException {
        assertThat(get("").headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("__Host-kinward=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain=");
    }

    @Test
    void signingInUsesPkceAndComesBackToUs() throws IOException, InterruptedException {
        var location = get(SignInService.START).headers().firstValue("Location").orElse("");

        assertThat(location)
                .startsWith("http://localhost:1/realms/kinward/protocol/openid-connect/auth")
                .contains("code_challenge_method=S256", "code_challenge=", "nonce=", "state=")
                .contains("scope=openid%20profile%20email");
    }

    @Test
    void thePortalRunsWhileKeycloakIsAwayAndSaysSo() {
        assertThat(signIn.isAvailable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actuator", "actuator/env", "actuator/heapdump", "error"})
    void nothingOfTheEngineRoomIsOnTheFrontDoor(String path)
            throws IOException, InterruptedException {
        var answer = get(path);

        assertThat(answer.statusCode()).isIn(302, 403, 404);
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }
}
