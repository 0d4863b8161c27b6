package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.kinward.education.ModuleDetails;
import org.kinward.shared.ui.StatusBadge;

/** One module of the curriculum with what can be done to it. */
class ModuleItem extends ListItem {

    final Button rename;
    final Button retire;

    ModuleItem(
            ModuleDetails module,
            Consumer<ModuleDetails> renaming,
            Consumer<ModuleDetails> retiring) {
        var title = module.title().in(getLocale());
        var name = new Span(title);
        name.addClassName("card-name");
        var words = new Div(name);
        words.addClassName("card-words");
        var es = module.title().es();
        if (es != null && !es.equals(title)) {
            var translation = new Span(es);
            translation.getElement().setAttribute("lang", Locale.of("es").toLanguageTag());
            words.add(translation);
        }
        if (module.retired()) {
            words.add(new StatusBadge(translate("modules.retired"), StatusBadge.Tone.ENDED));
        }
        rename = new Button(translate("modules.rename"), _ -> renaming.accept(module));
        rename.setAriaLabel(translate("modules.rename.title", title));
        rename.setTestId("rename");
        var how = module.retired() ? "resume" : "retire";
        retire = new Button(translate("modules." + how), _ -> retiring.accept(module));
        retire.setAriaLabel(translate("modules." + how + ".title", title));
        retire.setTestId("retire");
        var actions = new Div(rename, retire);
        actions.addClassName("actions");
        add(words, actions);
    }
}
