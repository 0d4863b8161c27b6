package org.kinward.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;

/** How long somebody stayed who left early. */
class MinutesDialog extends Dialog {

    final IntegerField minutes = new IntegerField(translate("sheet.minutes"));
    private final int longest;
    private final IntConsumer then;

    MinutesDialog(String name, int sessionMinutes, IntConsumer then) {
        this.longest = sessionMinutes;
        this.then = then;
        setHeaderTitle(name);
        setWidth("24rem");
        setMaxWidth("95vw");
        minutes.setHelperText(translate("sheet.minutes.help", sessionMinutes));
        minutes.setMin(0);
        minutes.setMax(sessionMinutes);
        minutes.setStepButtonsVisible(true);
        minutes.setAutofocus(true);
        minutes.setWidthFull();
        minutes.setManualValidation(true);
        var save = new Button(translate("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(minutes);
        getFooter().add(new Button(translate("action.back"), _ -> close()), save);
        add(minutes);
    }

    private void save() {
        var value = minutes.getValue();
        boolean valid = value != null && value >= 0 && value <= longest;
        minutes.setInvalid(!valid);
        if (valid) {
            close();
            then.accept(value);
        } else {
            minutes.setErrorMessage(translate("sheet.minutes.wrong", longest));
        }
    }
}
