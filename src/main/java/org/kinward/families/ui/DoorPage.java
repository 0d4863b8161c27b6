package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page for people who are not signed in yet: one card with a heading, a few words and what to do.
 */
abstract class DoorPage extends Main implements HasDynamicTitle {

    private String title = translate("app.name");

    DoorPage() {
        addClassName("door");
    }

    /** Replaces what the card says; the keyboard goes to its heading, so that it is read out. */
    final void show(String newTitle, String text, Component... next) {
        removeAll();
        title = newTitle;
        var heading = new H1(newTitle);
        heading.getElement().setAttribute("tabindex", "-1");
        var card = new Div(heading, new Paragraph(text));
        card.add(next);
        card.addClassName("door-card");
        add(card);
        if (isAttached()) {
            heading.getElement().callJsFunction("focus");
            getUI().ifPresent(ui -> ui.getPage().setTitle(newTitle));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
