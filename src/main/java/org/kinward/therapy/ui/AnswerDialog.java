package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.Answer;
import org.kinward.therapy.InvitedPerson;
import org.kinward.therapy.TherapyAnswers;

/** Enters what a family member told staff, as on the phone. */
class AnswerDialog extends SubmitDialog {

    final RadioButtonGroup<Answer> answer;

    AnswerDialog(OpenSession open, InvitedPerson person, TherapyAnswers answers) {
        super(translate("therapy.enterAnswer"), translate("action.save"));
        answer = new RadioButtonGroup<>(translate("therapy.enterAnswer.of", person.name()));
        answer.setItems(Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED);
        answer.setItemLabelGenerator(one -> translate("therapy.answer." + one));
        if (person.answer() != Answer.NEEDS_ANSWER) {
            answer.setValue(person.answer());
        }
        add(new Paragraph(translate("therapy.enterAnswer.text")), answer);
        submitOnEnterIn(answer);
        onSubmit(() -> {
            if (answer.isEmpty()) {
                TextCheck.refuse(answer, translate("input.required"));
                return false;
            }
            return open.attempt(() -> {
                var facts = open.details().facts();
                answers.enterFor(facts.id(), facts.edition(), person.member(), answer.getValue());
                Notices.done(translate("saved"));
                open.reload();
                return true;
            });
        });
    }
}
