package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.kinward.notifications.FeedAddress;
import org.kinward.shared.ui.Notices;

/** A new calendar address, shown this once: to open in the phone's calendar, or to copy. */
class AddressCard extends Article {

    final TextField address = new TextField(translate("calendar.address"));

    AddressCard(FeedAddress feed) {
        addClassName("session-card");
        address.setValue(feed.url());
        address.setReadOnly(true);
        address.setWidthFull();
        address.setTestId("calendar-address");
        var open = new Anchor();
        open.setText(translate("calendar.open"));
        // Anchor takes only the schemes of web pages; this one opens the calendar program.
        open.getElement().setAttribute("href", feed.webcal());
        open.getElement().setAttribute("router-ignore", true);
        open.addClassName("big-button");
        var copy = new Button(translate("calendar.copy"));
        // Copying must happen in the click itself, or a phone does not allow it.
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () =>"
                                + " navigator.clipboard?.writeText($0))",
                        feed.url());
        copy.addClickListener(_ -> Notices.done(translate("calendar.copied")));
        var actions = new Div(open, copy);
        actions.addClassName("card-actions");
        add(new Paragraph(translate("calendar.once")), address, actions);
    }
}
