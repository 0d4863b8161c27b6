package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Function;
import org.kinward.notifications.Preview;

/** Shows what a message will look like, without details and with them. */
class ExampleDialog extends Dialog {

    final RadioButtonGroup<Boolean> detailed =
            new RadioButtonGroup<>(translate("messages.howMuch"));
    final LetterFrame frame = new LetterFrame();

    ExampleDialog(boolean chosen, Function<Boolean, Preview> preview) {
        setHeaderTitle(translate("messages.example.title"));
        setWidth("40rem");
        setMaxWidth("100%");
        detailed.setItems(false, true);
        detailed.setItemLabelGenerator(wanted ->
                translate(wanted ? "messages.howMuch.detailed" : "messages.howMuch.neutral"));
        detailed.addValueChangeListener(choice -> frame.show(preview.apply(choice.getValue())));
        detailed.setValue(chosen);
        add(detailed, frame);
        var close = new Button(translate("action.close"), _ -> close());
        close.setTestId("leave");
        getFooter().add(close);
    }
}
