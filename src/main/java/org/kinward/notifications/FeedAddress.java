package org.kinward.notifications;

/** A calendar's secret address, as https and as webcal, which phones open in their calendar. */
public record FeedAddress(String url) {

    /** The same for programs that subscribe. */
    public String webcal() {
        return "webcal" + url.substring(url.indexOf(':'));
    }
}
