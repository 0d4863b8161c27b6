package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;

/** Asks which members of the household, then does it. It closes when that went through. */
class PartyDialog extends Dialog {

    final PartyChoice party;
    final Button confirm;

    PartyDialog(Texts texts, List<MemberDetails> members, Predicate<Set<MemberId>> action) {
        setHeaderTitle(texts.title());
        party = new PartyChoice(texts.question(), members);
        confirm = new Button(texts.confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(_ -> act(action));
        var back = new Button(translate("action.back"), _ -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(texts.explanation()), party);
        getFooter().add(back, confirm);
        setWidth("28rem");
        setMaxWidth("95vw");
    }

    private void act(Predicate<Set<MemberId>> action) {
        var chosen = party.chosen();
        party.setInvalid(chosen.isEmpty());
        if (chosen.isEmpty()) {
            party.setErrorMessage(translate("program.chooseSomebody"));
        } else if (action.test(chosen)) {
            close();
        }
        confirm.setEnabled(true);
    }

    /** What the dialog says. */
    record Texts(String title, String explanation, String question, String confirm) {}
}
