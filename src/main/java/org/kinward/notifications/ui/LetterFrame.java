package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import org.kinward.notifications.Preview;

/** A mail as an inbox shows it. It stands in a frame of its own, in which nothing can run. */
class LetterFrame extends Div {

    final Paragraph sender = new Paragraph();
    final Paragraph subject = new Paragraph();
    private final IFrame page = new IFrame();

    LetterFrame() {
        addClassName("letter-frame");
        subject.addClassName("when");
        page.setSandbox(new IFrame.SandboxType[0]);
        page.getElement().setAttribute("title", translate("messages.example.page"));
        add(sender, subject, page);
    }

    void show(Preview preview) {
        sender.setText(translate("messages.example.from", preview.sender()));
        subject.setText(preview.subject());
        page.setSrcdoc(preview.html());
    }
}
