package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.InvitedPerson;

/** The family members of a session with what they said. */
class PeopleList extends UnorderedList {

    PeopleList() {
        addClassName("card-list");
    }

    /**
     * @param answering what entering an answer for somebody does; none where nobody may answer now
     */
    void show(
            List<InvitedPerson> people,
            boolean withAnswers,
            @Nullable Consumer<InvitedPerson> answering) {
        removeAll();
        people.forEach(person -> add(item(person, withAnswers, answering)));
    }

    private static ListItem item(
            InvitedPerson person,
            boolean withAnswers,
            @Nullable Consumer<InvitedPerson> answering) {
        var name = new Span(person.name());
        name.addClassName("card-name");
        var words = new Div(name, new Span(person.householdName()));
        words.addClassName("card-words");
        if (person.required()) {
            words.add(new Span(translate("therapy.mustCome")));
        }
        if (person.note() != null) {
            words.add(new Span(translate("therapy.said", person.note())));
        }
        var item = new ListItem(words);
        if (!person.in()) {
            item.add(new StatusBadge(translate("therapy.takenOut"), Tone.ENDED));
            return item;
        }
        if (withAnswers) {
            item.add(SessionWords.badge(person.answer()));
        }
        if (answering != null) {
            var button =
                    new Button(translate("therapy.enterAnswer"), _ -> answering.accept(person));
            button.setAriaLabel(translate("therapy.enterAnswer.of", person.name()));
            button.setTestId("enter-answer");
            item.add(button);
        }
        return item;
    }
}
