package org.kinward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;

/** Tells a screen whether it is shown on a phone, now and whenever that changes. */
public final class NarrowScreen {

    /** The same width as in the style sheets. */
    private static final int PIXELS = 700;

    private NarrowScreen() {}

    /** Calls while the component is on screen: true below 700 pixels. An unknown width is wide. */
    public static void follow(Component component, Consumer<Boolean> narrow) {
        Signal.effect(
                component,
                () -> {
                    int width = UI.getCurrent().getPage().windowSizeSignal().get().width();
                    narrow.accept(width > 0 && width < PIXELS);
                });
    }
}
