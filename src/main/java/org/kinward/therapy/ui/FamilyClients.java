package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * The clients in a session, with the notice of 42 CFR 2.32. They go after 45 seconds, so that a
 * screen left open does not tell what a consent no longer allows. The browser takes them out of the
 * page by itself: a phone may have lost the network.
 */
class FamilyClients extends Div {

    private static final int SHOWN_FOR = 45_000;
    private static final String TIME_IS_UP = "time-is-up";

    private final Runnable again;

    /**
     * Shows these names.
     *
     * @param again asks anew what may be shown
     */
    FamilyClients(List<String> names, Runnable again) {
        this.again = again;
        addClassName("family-clients");
        var notice = new Paragraph(translate("shared.notice"));
        notice.addClassName("notice");
        add(
                new Paragraph(translate("familyTherapy.clients", String.join(", ", names))),
                notice,
                new Details(
                        translate("shared.notice.whole"), new Paragraph(translate("form.notice"))));
        getElement().addEventListener(TIME_IS_UP, _ -> putAway());
        getElement()
                .executeJs(
                        "setTimeout(() => { this.replaceChildren();"
                                + " this.dispatchEvent(new Event($0)); }, $1)",
                        TIME_IS_UP,
                        SHOWN_FOR);
    }

    final void putAway() {
        removeAll();
        add(
                new Paragraph(translate("shared.away.text")),
                new Button(translate("shared.again"), _ -> again.run()));
    }
}
