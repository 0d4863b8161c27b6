package org.kinward.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The gateway for text messages: one that speaks Twilio's Messages resource.
 *
 * @param url where messages are posted; empty where the installation has no gateway
 * @param from the number or sender id
 */
@ConfigurationProperties("kinward.sms")
record SmsSettings(String url, String account, String secret, String from) {

    boolean isConfigured() {
        return !url.isBlank();
    }
}
