package org.kinward.notifications;

import org.kinward.notifications.DeliveryResult.ServerDown;

/** The way to the text gateway during one round; one that was away is not asked again in it. */
final class SmsLine {

    private final SmsGateway gateway;
    private boolean away;

    SmsLine(SmsGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends it, once, or says at once that the gateway is away. */
    DeliveryResult send(Outgoing.Sms message) {
        var result = away ? new ServerDown() : gateway.send(message);
        away = result instanceof ServerDown;
        return result;
    }
}
