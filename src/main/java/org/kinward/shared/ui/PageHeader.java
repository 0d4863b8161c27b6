package org.kinward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** A screen's heading with its actions beside it; the actions wrap below on a phone. */
public final class PageHeader extends Header {

    private final H1 heading;

    public PageHeader(String title, Component... actions) {
        heading = new H1(title);
        addClassName("page-header");
        add(heading);
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("page-actions");
            add(bar);
        }
    }

    /** Puts the keyboard here after what had it is gone. */
    public void focus() {
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().callJsFunction("focus");
    }

    public void setHeading(String title) {
        heading.setText(title);
    }
}
