package org.kinward.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.kinward.audit.Verdict;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** What checking the log has shown. */
class VerdictNote extends Div {

    VerdictNote() {
        addClassName("audit-verdict");
        getElement().setAttribute("role", "status");
    }

    void show(Verdict verdict) {
        removeAll();
        var fault = verdict.fault();
        if (fault == null) {
            var head = new Span(verdict.head());
            head.addClassName("audit-head");
            add(
                    new StatusBadge(translate("audit.sound"), Tone.GOOD),
                    new Paragraph(translate("audit.sound.text", verdict.checked())),
                    new Paragraph(new Span(translate("audit.sound.head") + " "), head));
        } else {
            add(
                    new StatusBadge(translate("audit.broken"), Tone.WAITING),
                    new Paragraph(
                            translate(
                                    "audit.broken.text",
                                    translate("audit.fault." + fault.kind()),
                                    fault.no())));
        }
    }
}
