package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kinward.families.MemberDetails;
import org.kinward.shared.Language;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.AskForSession;
import org.kinward.therapy.TherapyRequestId;

/** Asks for a session: about what, who comes, when it suits, and in which language. */
class FamilyRequestDialog extends SubmitDialog {

    private static final int MOST = 500;

    /** Chosen here, so that a form sent twice asks once. */
    private final TherapyRequestId id = TherapyRequestId.create();

    final TextArea topic = new TextArea(translate("familyTherapy.ask.topic"));
    final CheckboxGroup<MemberDetails> members =
            new CheckboxGroup<>(translate("familyTherapy.ask.who"));
    final TextArea suits = new TextArea(translate("familyTherapy.ask.when"));
    final Select<Language> language = new Select<>();

    FamilyRequestDialog(List<MemberDetails> household, Predicate<AskForSession> action) {
        super(translate("familyTherapy.ask"), translate("familyTherapy.send"));
        topic.setHelperText(translate("familyTherapy.ask.topic.help"));
        topic.setRequiredIndicatorVisible(true);
        members.addClassName("member-choice");
        members.setItems(household);
        members.setItemLabelGenerator(MemberDetails::firstName);
        members.setValue(Set.copyOf(household));
        language.setLabel(translate("familyTherapy.ask.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one ->
                one == null
                        ? translate("familyTherapy.ask.anyLanguage")
                        : translate("language." + one));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(translate("familyTherapy.ask.anyLanguage"));
        for (var area : List.of(topic, suits)) {
            area.setMaxLength(MOST);
            area.setWidthFull();
        }
        members.setWidthFull();
        language.setWidthFull();
        add(new Paragraph(translate("familyTherapy.ask.private")), topic, members, suits, language);
        setWidth("28rem");
        onSubmit(() -> submit(action));
    }

    private boolean submit(Predicate<AskForSession> action) {
        var about = TextCheck.required(topic, MOST);
        var when = TextCheck.optional(suits, MOST);
        if (members.isEmpty()) {
            TextCheck.refuse(members, translate("members.none"));
        }
        if (about.isEmpty() || when.isEmpty() || members.isEmpty()) {
            return false;
        }
        var people =
                members.getValue().stream().map(MemberDetails::id).collect(toUnmodifiableSet());
        return action.test(
                new AskForSession(
                        id,
                        about.get(),
                        people,
                        when.get(),
                        language.getOptionalValue().orElse(null)));
    }
}
