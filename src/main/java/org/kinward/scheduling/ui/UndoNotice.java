package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Says what was done, with a button to take it back. */
class UndoNotice extends Notification {

    private static final int LONG = 12_000;

    final Button undo;

    UndoNotice(String text, Runnable undoing) {
        undo =
                new Button(
                        translate("schedule.undo"),
                        _ -> {
                            close();
                            undoing.run();
                        });
        undo.setDisableOnClick(true);
        undo.setTestId("undo");
        var line = new Div(new Span(text), undo);
        line.addClassName("undo-line");
        add(line);
        setDuration(LONG);
        setPosition(Position.BOTTOM_CENTER);
        setAssertive(true);
        addThemeVariants(NotificationVariant.SUCCESS);
    }
}
