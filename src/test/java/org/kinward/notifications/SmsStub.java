package org.kinward.notifications;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A gateway as it looks from outside: it takes messages over HTTP, or answers as it is told. */
public final class SmsStub implements AutoCloseable {

    private final HttpServer server;
    private final List<Map<String, String>> received = new CopyOnWriteArrayList<>();
    private volatile int answer = 201;
    private volatile boolean hangsUp;

    public SmsStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/Messages.json", this::take);
        server.start();
    }

    /** Where it takes messages. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/Messages.json";
    }

    SmsSettings settings() {
        return new SmsSettings(url(), "AC123", "secret", "+15550100000");
    }

    public void answer(int status) {
        answer = status;
    }

    void hangUp() {
        hangsUp = true;
    }

    public List<Map<String, String>> received() {
        return received;
    }

    private void take(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var fields =
                Arrays.stream(form.split("&"))
                        .map(field -> field.split("=", 2))
                        .collect(
                                Collectors.toMap(
                                        field -> field[0],
                                        field ->
                                                URLDecoder.decode(
                                                        field[1], StandardCharsets.UTF_8)));
        fields.put("auth", exchange.getRequestHeaders().getFirst("Authorization"));
        received.add(fields);
        if (!hangsUp) {
            exchange.sendResponseHeaders(answer, -1);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
