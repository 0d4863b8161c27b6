package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.kinward.families.ProfileForm;
import org.kinward.families.SafeContact;

/** What is kept of somebody, each answer under the words of its question. */
class ProfileFacts extends Div {

    private final transient Wording wording;

    ProfileFacts(ProfileForm form, Wording wording) {
        this.wording = wording;
        addClassName("member-facts");
        line("preferredName", form.preferredName());
        line("birthYear", form.birthYear() == null ? null : form.birthYear().toString());
        line(
                "language",
                form.language() == null ? null : translate("language.own." + form.language()));
        line("phone", form.phones().stream().collect(joining(", ")));
        line("email", form.email());
        safe(form.safe());
        line(
                "needs",
                form.needs().stream()
                        .sorted()
                        .map(need -> wording.of("need." + need))
                        .collect(joining(", ")));
        line("needsNote", form.needsNote());
        if (getChildren().findAny().isEmpty()) {
            add(new Span(translate("myDetails.nothing")));
        }
    }

    private void safe(SafeContact safe) {
        line(
                "safe.channel",
                safe.channel() == null ? null : wording.of("safe.channel." + safe.channel()));
        line("safe.from", safe.from() == null ? null : SafeWords.time(safe.from()));
        line("safe.to", safe.to() == null ? null : SafeWords.time(safe.to()));
        var message = safe.mayLeaveMessage();
        line(
                "safe.message",
                message == null ? null : translate(message ? "answer.yes" : "answer.no"));
        line("safe.hint", safe.hint());
    }

    private void line(String question, @Nullable String answer) {
        if (answer != null && !answer.isEmpty()) {
            var label = new Span(wording.of(question));
            label.addClassName("fact-label");
            add(new Paragraph(label, new Span(answer)));
        }
    }
}
