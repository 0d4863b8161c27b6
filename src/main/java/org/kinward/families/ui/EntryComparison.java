package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.kinward.families.EntryFacts;

/** Two entries side by side, with a warning where they look like two people. */
class EntryComparison extends Div {

    EntryComparison(EntryFacts stays, EntryFacts gone) {
        if (stays.looksUnlike(gone)) {
            var warning = new Paragraph(translate("merge.unlike"));
            warning.addClassName("contact-warning");
            add(warning);
        }
        var both = new Div(entry("merge.entry.stays", stays), entry("merge.entry.gone", gone));
        both.addClassName("merge-compare");
        add(both);
    }

    private static Section entry(String titleKey, EntryFacts facts) {
        var lines = new Div();
        lines.addClassName("member-facts");
        var member = facts.member();
        var year = facts.birthYear();
        lines.add(
                line("merge.entry.name", member.fullName()),
                line("family.profile.birthYear", year == null ? null : year.toString()),
                line("families.relationship", translate("relationship." + member.relationship())),
                line("family.profile.phone", String.join(", ", facts.phones())),
                line("family.profile.email", facts.email()),
                line("family.signIn", translate(facts.ownSignIn() ? "answer.yes" : "answer.no")));
        var card = new Section(new H3(translate(titleKey)), lines);
        card.addClassName("member-card");
        return card;
    }

    /** What is missing is said too, so that the lines of both stand beside each other. */
    private static Paragraph line(String key, @Nullable String value) {
        var label = new Span(translate(key));
        label.addClassName("fact-label");
        boolean missing = value == null || value.isEmpty();
        return new Paragraph(label, new Span(missing ? translate("merge.entry.unknown") : value));
    }
}
