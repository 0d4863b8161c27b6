package org.kinward.shared.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.function.BooleanSupplier;

/**
 * A form in a dialog. The button and Enter submit it, Escape leaves it, and asks first once
 * something was typed; it closes only when the submission went through, so a refusal costs no
 * input.
 */
public class SubmitDialog extends Dialog {

    /** Milliseconds between two letters of the same word. */
    private static final int SAME_WORD = 2000;

    /** A date picker lets its Enter through, and tells the date only after the form was sent. */
    private static final String TAKE_THE_DATE =
            """
            this.addEventListener('keydown', event => {
              const picker = event.target.closest('vaadin-date-picker');
              if (event.key === 'Enter' && picker?.opened && event.target === picker.inputElement) {
                event.stopPropagation();
                picker.close();
              }
            }, true);
            """;

    /** A long form may have its first mistake out of sight. */
    private static final String GO_TO_WHAT_IS_WRONG =
            """
            setTimeout(() => {
              const wrong = this.querySelector('[invalid]');
              wrong?.scrollIntoView({ block: 'nearest' });
              wrong?.focus();
            });
            """;

    private final Button submit;
    private final Button leave = new Button(translate("action.back"), _ -> leave());
    private boolean touched;
    private boolean watched;
    private BooleanSupplier submission = () -> true;

    public SubmitDialog(String title, String submitLabel) {
        submit = new Button(submitLabel, _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.setTestId("submit");
        leave.setTestId("leave");
        addClassName("submit-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> leave());
        // A field tells its value when the keyboard leaves it, which Escape does not wait for.
        getElement()
                .addEventListener("input", _ -> touched = true)
                .debounce(SAME_WORD, DebouncePhase.LEADING);
        setWidth("40rem");
        setMaxWidth("100%");
        getFooter().add(leave, submit);
    }

    /** What submitting does; it tells whether it went through. */
    protected final void onSubmit(BooleanSupplier action) {
        submission = action;
    }

    /** Whether the button stands out; else another one does. */
    protected final void submitLeads(boolean stands) {
        submit.setThemeVariant(ButtonVariant.PRIMARY, stands);
    }

    /** What the button says from now on. */
    protected final void submitLabel(String label) {
        submit.setText(label);
    }

    /** For a form of several steps: the way to the step before stands beside the way on. */
    protected final void stepBack(Button before) {
        leave.setText(translate("leave.confirm"));
        getFooter().removeAll();
        getFooter().add(leave, before, submit);
    }

    /**
     * Enter submits from the fields in here, and takes the typed date where a calendar is open.
     * Buttons stay outside: Enter presses those.
     */
    protected final void submitOnEnterIn(Component fields) {
        fields.getElement().executeJs(TAKE_THE_DATE);
        submit.addClickShortcut(Key.ENTER).listenOn(fields).resetFocusOnActiveElement();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (!watched) {
            watched = true;
            getChildren().forEach(this::watch);
        }
    }

    private void watch(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(change -> touched |= change.isFromClient());
        }
        part.getChildren().forEach(this::watch);
    }

    private void leave() {
        if (touched) {
            Confirm.leave(this::close);
        } else {
            close();
        }
    }

    private void submit() {
        // A second click or Enter may have been on its way while the first was answered.
        if (!isOpened()) {
            return;
        }
        try {
            if (submission.getAsBoolean()) {
                close();
            } else {
                getElement().executeJs(GO_TO_WHAT_IS_WRONG);
            }
        } finally {
            submit.setEnabled(true);
        }
    }
}
