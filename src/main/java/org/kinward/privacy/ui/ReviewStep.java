package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinward.privacy.ConsentDetails;
import org.kinward.privacy.ConsentId;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.privacy.Recipient;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.TextCheck;

/** Everything in plain words, with the consents that would be replaced, before it is signed. */
class ReviewStep extends WizardStep {

    final Checkbox replace = new Checkbox(translate("wizard.replace"));
    private final OpenClient open;
    private final Div content = new Div();
    private List<ConsentDetails> replaced = List.of();

    ReviewStep(OpenClient open) {
        super(translate("wizard.review"));
        this.open = open;
        add(content, replace);
    }

    void show(PeopleStep people, ScopeStep scope, EndStep end) {
        content.removeAll();
        replaced =
                open.record().consents().stream()
                        .filter(consent -> consent.isActiveAt(open.now()))
                        .filter(consent -> people.chosen().contains(consent.recipient()))
                        .toList();
        var names =
                people.recipients.getValue().stream()
                        .map(Recipient::label)
                        .sorted()
                        .collect(joining(", "));
        var facts = new DescriptionList();
        facts.addClassName("session-facts");
        fact(facts, "wizard.review.who", open.center().name());
        fact(facts, "wizard.review.about", open.client().label());
        fact(facts, "wizard.review.to", names);
        fact(facts, "wizard.review.what", ConsentTexts.scopes(scope.scopes.getValue()));
        fact(facts, "consent.purpose", scope.purpose.getValue().strip());
        fact(facts, "wizard.review.end", ending(end));
        fact(facts, "wizard.review.tell", translate("wizard.review.tell.text"));
        content.add(
                new Paragraph(translate("wizard.review.text", people.recipients.getValue().size())),
                facts);
        replace.setVisible(!replaced.isEmpty());
        replace.setValue(false);
        if (!replaced.isEmpty()) {
            content.add(panel());
        }
    }

    private Section panel() {
        var list = new UnorderedList();
        replaced.forEach(consent ->
                list.add(
                        new ListItem(
                                translate(
                                        "wizard.replaced",
                                        consent.recipientName(),
                                        ConsentTexts.scopes(consent.scopes()),
                                        Formats.date(consent.expiresOn())))));
        var panel = new Section(new H3(translate("wizard.replaced.title")), list);
        panel.addClassName("conflict-panel");
        return panel;
    }

    private static String ending(EndStep end) {
        var last = translate("consent.until", Formats.date(end.expires.getValue()));
        var event = end.endingEvent();
        return event == null ? last : translate("wizard.review.event", event, last);
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(translate(key)), new DescriptionList.Description(value));
    }

    Set<ConsentId> replacing() {
        return replaced.stream().map(ConsentDetails::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    boolean isComplete() {
        boolean agreed = replaced.isEmpty() || replace.getValue();
        if (!agreed) {
            TextCheck.refuse(replace, translate("wizard.replace.missing"));
        }
        return agreed;
    }

    @Override
    Optional<HasValidationProperties> fieldOf(Reason reason) {
        return Optional.empty();
    }
}
