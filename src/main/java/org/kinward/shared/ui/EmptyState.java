package org.kinward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what this place is for, and what to do next. */
public final class EmptyState extends Div {

    public EmptyState(String title, String text, Component... next) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(text));
        add(next);
    }
}
