package org.kinward.shared.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that others notice. */
public final class Confirm {

    private Confirm() {}

    /**
     * Asks whether to leave what was typed. Staying is the button that has the focus: whoever
     * presses Escape and then Enter loses nothing.
     */
    public static ConfirmDialog leave(Runnable leaving) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(translate("leave.title"));
        dialog.setText(translate("leave.text"));
        dialog.setConfirmText(translate("leave.stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(translate("leave.confirm"));
        dialog.addRejectListener(_ -> leaving.run());
        dialog.open();
        return dialog;
    }

    /** Opens the question; the action runs on the confirming button only. */
    public static ConfirmDialog ask(
            String title, String text, String confirmLabel, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(confirmLabel);
        dialog.setCancelable(true);
        dialog.setCancelText(translate("action.back"));
        dialog.addConfirmListener(_ -> action.run());
        dialog.open();
        return dialog;
    }
}
