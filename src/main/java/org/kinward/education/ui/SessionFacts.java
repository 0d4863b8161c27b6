package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.Instant;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionRow;
import org.kinward.shared.ui.Formats;

/** A session's facts, one below the other. */
class SessionFacts extends DescriptionList {

    SessionFacts() {
        addClassName("session-facts");
    }

    void show(SessionDetails session, SessionRow row, SessionOptions options, Instant now) {
        removeAll();
        fact("session.status", SessionState.of(row, now).badge());
        var reason = session.cancelReason();
        if (reason != null) {
            fact("session.cancel.reason", new Text(reason));
        }
        fact("session.when", Formats.dayAndTime(session.startsAt(), session.zone()));
        fact("session.length", translate("session.length.minutes", row.minutes()));
        fact("session.place", SessionTexts.place(row, options));
        var link = session.plan().videoLink();
        if (link != null) {
            var anchor = new Anchor(link, link, AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
            fact("session.videoLink", anchor);
        }
        fact("session.seats", SessionTexts.seats(row));
        fact("session.language", SessionTexts.language(row));
        if (row.facilitator() != null) {
            fact("session.facilitator", options.person(row.facilitator()));
        }
        fact(
                "session.lastChange",
                translate(
                        "session.lastChange.by",
                        session.lastChange().by(),
                        Formats.dateAndTime(session.lastChange().at(), session.zone())));
    }

    private void fact(String name, String value) {
        fact(name, new Text(value));
    }

    private void fact(String name, Component value) {
        var description = new Description();
        description.add(value);
        add(new Term(translate(name)), description);
    }
}
