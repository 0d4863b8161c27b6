package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.kinward.shared.ui.BriefLook;

/** The clients in a session, with the notice of 42 CFR 2.32, for a brief look. */
class FamilyClients extends BriefLook {

    /**
     * Shows these names.
     *
     * @param again asks anew what may be shown
     */
    FamilyClients(List<String> names, Runnable again) {
        super(() -> away(again));
        addClassName("family-clients");
        var notice = new Paragraph(translate("shared.notice"));
        notice.addClassName("notice");
        show(
                new Paragraph(translate("familyTherapy.clients", String.join(", ", names))),
                notice,
                new Details(
                        translate("shared.notice.whole"), new Paragraph(translate("form.notice"))));
    }

    private static Div away(Runnable again) {
        return new Div(
                new Paragraph(translate("shared.away.text")),
                new Button(translate("shared.again"), _ -> again.run()));
    }
}
