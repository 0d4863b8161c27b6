package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.kinward.education.ModuleTitle;
import org.kinward.education.SessionRefused;
import org.kinward.shared.LocalizedText;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** A module's title in English and, if the center likes, in Spanish. */
class ModuleDialog extends SubmitDialog {

    private static final int LENGTH = 160;

    private final Consumer<ModuleTitle> saving;

    final TextField english = new TextField(translate("module.title.en"));
    final TextField spanish = new TextField(translate("module.title.es"));

    ModuleDialog(String title, Consumer<ModuleTitle> saving) {
        super(title, translate("action.save"));
        this.saving = saving;
        english.setRequiredIndicatorVisible(true);
        english.setMaxLength(LENGTH);
        spanish.setMaxLength(LENGTH);
        spanish.setHelperText(translate("module.title.es.help"));
        var fields = new Div(english, spanish);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    ModuleDialog with(LocalizedText title) {
        english.setValue(title.en());
        var es = title.es();
        spanish.setValue(es == null ? "" : es);
        return this;
    }

    private boolean save() {
        var en = TextCheck.required(english, LENGTH);
        var es = TextCheck.optional(spanish, LENGTH);
        return en.isPresent()
                && es.isPresent()
                && Attempt.get(() -> wentThrough(new ModuleTitle(en.get(), es.get())))
                        .orElse(false);
    }

    private boolean wentThrough(ModuleTitle title) {
        try {
            saving.accept(title);
            return true;
        } catch (SessionRefused refusal) {
            TextCheck.refuse(english, Attempt.sentence(refusal));
            return false;
        }
    }
}
