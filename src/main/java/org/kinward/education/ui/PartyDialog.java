package org.kinward.education.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/**
 * Asks which members of the household, then does it. A complaint keeps it open and is said at the
 * choice; an empty one was said elsewhere.
 */
class PartyDialog extends SubmitDialog {

    final MemberChoice party;

    PartyDialog(
            Texts texts,
            List<MemberDetails> members,
            int most,
            Function<Set<MemberId>, Optional<String>> action) {
        super(texts.title(), texts.confirm());
        party = new MemberChoice(texts.question());
        party.offer(members, most);
        var fields = new Div(party);
        add(new Paragraph(texts.explanation()), fields);
        setWidth("28rem");
        submitOnEnterIn(fields);
        onSubmit(() -> {
            var chosen = party.chosen();
            var complaint = chosen.isEmpty() ? Optional.<String>empty() : action.apply(chosen);
            complaint
                    .filter(sentence -> !sentence.isBlank())
                    .ifPresent(sentence -> TextCheck.refuse(party, sentence));
            return !chosen.isEmpty() && complaint.isEmpty();
        });
    }

    /** What the dialog says. */
    record Texts(String title, String explanation, String question, String confirm) {}
}
