package org.kinward.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the edge of the screen; screen readers announce them. */
public final class Notices {

    private static final int SHORT = 5_000;
    private static final int LONG = 12_000;

    private Notices() {}

    /** Something worked. */
    public static void done(String text) {
        show(text, SHORT).addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Something was refused; stays long enough to be read under stress. */
    public static void refuse(String text) {
        show(text, LONG).addThemeVariants(NotificationVariant.WARNING);
    }

    private static Notification show(String text, int milliseconds) {
        return Notification.show(text, milliseconds, Notification.Position.BOTTOM_CENTER, true);
    }
}
