package org.kinward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/**
 * What may be seen for a short time only. It goes after 45 seconds, so that a screen left open does
 * not tell what a consent no longer allows. The browser takes it out of the page by itself: a phone
 * may have lost the network.
 */
public class BriefLook extends Div {

    private static final int SHOWN_FOR = 45_000;
    private static final String TIME_IS_UP = "time-is-up";

    private final Supplier<Component> afterwards;

    /**
     * Shows nothing yet.
     *
     * @param afterwards what stands there once the time is up
     */
    public BriefLook(Supplier<Component> afterwards) {
        this.afterwards = afterwards;
        getElement().addEventListener(TIME_IS_UP, _ -> putAway());
    }

    /** Shows these instead of what was there, until their time is up. */
    public final void show(Component... look) {
        showForGood(look);
        getElement()
                .executeJs(
                        "this.timer = setTimeout(() => { this.replaceChildren();"
                                + " this.dispatchEvent(new Event($0)); }, $1)",
                        TIME_IS_UP,
                        SHOWN_FOR);
    }

    /** Shows what tells nothing, and so may stay. */
    public final void showForGood(Component... look) {
        getElement().executeJs("clearTimeout(this.timer)");
        removeAll();
        add(look);
    }

    /** The time is up. */
    public final void putAway() {
        showForGood(afterwards.get());
    }
}
