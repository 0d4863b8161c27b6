package org.kinward.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * Stands between the portal and Keycloak and lets tests break the line: before Keycloak hears
 * anything, or after it did and before its answer arrives.
 */
public final class KeycloakDoor {

    private static final Set<String> OWN_HEADERS =
            Set.of("host", "content-length", "connection", "transfer-encoding", "upgrade");

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalKeycloak keycloak;
    private final HttpServer server;
    private volatile Predicate<String> shutFor = _ -> false;
    private volatile Predicate<String> losesAnswerTo = _ -> false;

    private KeycloakDoor(LocalKeycloak keycloak, HttpServer server) {
        this.keycloak = keycloak;
        this.server = server;
    }

    static KeycloakDoor before(LocalKeycloak keycloak) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            KeycloakDoor door = new KeycloakDoor(keycloak, server);
            server.createContext("/", door::pass);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm's address behind this door. */
    public String realm() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/kinward";
    }

    /** Requests like "POST /path" that match never reach Keycloak. */
    public void shutFor(Predicate<String> requests) {
        shutFor = requests;
    }

    /** Keycloak does what these requests ask for, and nobody hears of it. */
    public void loseAnswersTo(Predicate<String> requests) {
        losesAnswerTo = requests;
    }

    /** Lets everything through again. */
    public void open() {
        shutFor = _ -> false;
        losesAnswerTo = _ -> false;
    }

    private void pass(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        try (exchange) {
            if (shutFor.test(request)) {
                return;
            }
            var answer = http.send(copy(exchange), BodyHandlers.ofByteArray());
            if (losesAnswerTo.test(request)) {
                return;
            }
            answer.headers()
                    .map()
                    .forEach((name, values) -> {
                        if (!name.startsWith(":")
                                && !OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                            exchange.getResponseHeaders().put(name, values);
                        }
                    });
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest copy(HttpExchange exchange) throws IOException {
        var to =
                HttpRequest.newBuilder(URI.create(keycloak.url() + exchange.getRequestURI()))
                        .method(
                                exchange.getRequestMethod(),
                                BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders()
                .forEach((name, values) -> {
                    if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> to.header(name, value));
                    }
                });
        return to.build();
    }
}
