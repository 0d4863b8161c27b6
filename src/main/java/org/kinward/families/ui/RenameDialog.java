package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Gives a family another name. */
class RenameDialog extends SubmitDialog {

    private static final int LENGTH = 120;

    final TextField name = new TextField(translate("families.name"));

    RenameDialog(String now, Consumer<String> saving) {
        super(translate("family.rename"), translate("action.save"));
        name.setValue(now);
        name.setMaxLength(LENGTH);
        name.setRequiredIndicatorVisible(true);
        var fields = new Div(name);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(() ->
                TextCheck.required(name, LENGTH)
                        .map(text -> Attempt.run(() -> saving.accept(text)))
                        .orElse(false));
    }
}
