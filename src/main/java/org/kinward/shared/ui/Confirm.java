package org.kinward.shared.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that others notice. */
public final class Confirm {

    private Confirm() {}

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
