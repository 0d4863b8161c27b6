package org.kinward.notifications;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinward.notifications.DeliveryResult.Later;
import org.kinward.notifications.DeliveryResult.Refused;
import org.kinward.notifications.DeliveryResult.Sent;
import org.kinward.notifications.DeliveryResult.ServerDown;
import org.kinward.notifications.DeliveryResult.Unclear;
import org.springframework.stereotype.Component;

/**
 * Sends text messages through an HTTP gateway that speaks Twilio's Messages resource: a form with
 * To, From and Body, basic authentication, 201 for a message that was taken.
 */
@Component
class SmsGateway {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;
    private static final Set<Integer> FOR_EVERYBODY = Set.of(401, 403, 404);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final SmsSettings settings;

    SmsGateway(SmsSettings settings) {
        this.settings = settings;
    }

    /** The way to it during one round of delivery. */
    SmsLine open() {
        return new SmsLine(this);
    }

    /** Sends it, once. */
    DeliveryResult send(Outgoing.Sms message) {
        try {
            var answer = http.send(request(message), BodyHandlers.discarding());
            return result(answer.statusCode());
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            return new ServerDown();
        } catch (IOException lost) {
            return new Unclear();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Unclear();
        }
    }

    private HttpRequest request(Outgoing.Sms message) {
        var key = settings.account() + ":" + settings.secret();
        var basic = Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        var form =
                Map.of("To", message.to(), "From", settings.from(), "Body", message.text())
                        .entrySet()
                        .stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(ANSWER)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static DeliveryResult result(int status) {
        if (status / 100 == 2) {
            return new Sent(ChannelKind.SMS);
        }
        if (FOR_EVERYBODY.contains(status)) {
            return new ServerDown();
        }
        return status == TOO_MANY || status >= SERVER_FAULT
                ? new Later(Problem.SERVER_BUSY)
                : new Refused(Problem.ADDRESS_REFUSED);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
