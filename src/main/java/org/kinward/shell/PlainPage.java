package org.kinward.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import org.kinward.shared.ui.EmptyState;

/** A page with one message and the way back to the first screen. */
abstract class PlainPage extends Main implements HasDynamicTitle {

    private String title = "";

    PlainPage() {
        addClassName("door");
    }

    void show(String title, String text) {
        removeAll();
        this.title = title;
        var back = new Anchor("", translate("error.home"));
        back.addClassName("big-button");
        add(new EmptyState(title, text, back));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
