package org.kinward.journeys;

import java.util.function.Supplier;

/** The two ways a screen is looked at; Spanish words are longer, so they get the small one. */
enum Device {
    PHONE_IN_SPANISH(() -> Browser.onAPhone("es-US")),
    DESK_IN_ENGLISH(() -> Browser.onADesk("en-US"));

    private final Supplier<Browser> starting;

    Device(Supplier<Browser> starting) {
        this.starting = starting;
    }

    Browser start() {
        return starting.get();
    }
}
