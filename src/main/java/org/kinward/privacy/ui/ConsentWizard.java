package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.DraftForm;
import org.kinward.privacy.DraftId;
import org.kinward.privacy.OpenDraft;
import org.kinward.privacy.PrivacyRefused;
import org.kinward.privacy.RecordConsent;
import org.kinward.privacy.SaveDraft;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/**
 * Records a signed form step by step. It goes on only from a complete step, so it cannot end
 * without an element of 42 CFR 2.31(a); unfinished it can be kept as a draft, which opens nothing.
 * The signature comes last and is for what the review showed: a form that changes loses it.
 */
class ConsentWizard extends SubmitDialog {

    private final OpenClient open;
    private final ConsentDesk desk;
    private final @Nullable DraftId draft;
    private final Div content = new Div();
    private final Paragraph where = new Paragraph();
    private final H3 heading = new H3();
    private int at;
    private @Nullable DraftForm signedFor;

    final PeopleStep people;
    final ScopeStep scope = new ScopeStep();
    final EndStep end;
    final SignStep sign;
    final ReviewStep review;
    final Button before = new Button(translate("wizard.before"), _ -> go(at - 1));
    final Button keep = new Button(translate("wizard.keep"), _ -> keep());
    final Button paper = new Button(translate("wizard.paper"), _ -> print());
    private final List<WizardStep> steps;

    ConsentWizard(OpenClient open, ConsentDesk desk, @Nullable DraftId draft) {
        super(translate("consent.record"), translate("wizard.next"));
        this.open = open;
        this.desk = desk;
        this.draft = draft;
        people = new PeopleStep(open, name -> desk.recipients(open.center().id(), name));
        end = new EndStep(open.today());
        sign = new SignStep(open.today());
        review = new ReviewStep(open);
        steps = List.of(people, scope, end, review, sign);
        where.addClassName("facts");
        where.getElement().setAttribute("aria-live", "polite");
        before.setTestId("before");
        keep.setTestId("keep");
        content.add(people, scope, end, review, sign);
        var more = new Div(keep, paper);
        more.addClassNames("actions", "wizard-actions");
        add(where, heading, content, more);
        stepBack(before);
        submitOnEnterIn(content);
        onSubmit(this::next);
        go(0);
    }

    /** Goes on with what a draft holds. */
    void fill(OpenDraft kept) {
        var form = kept.form();
        people.recipients.setValue(Set.copyOf(kept.recipients()));
        scope.scopes.setValue(form.scopes());
        scope.purpose.setValue(text(form.purpose()));
        if (form.endingEvent() != null) {
            end.way.setValue(EndStep.Way.EVENT);
            end.event.setValue(form.endingEvent());
        }
        end.expires.setValue(form.expiresOn());
        if (form.signer() != null) {
            sign.signer.setValue(form.signer());
        }
        sign.name.setValue(text(form.signerName()));
        sign.relationship.setValue(text(form.relationship()));
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    private void go(int step) {
        at = Math.clamp(step, 0, steps.size() - 1);
        if (steps.get(at) == review) {
            review.show(people, scope, end);
        }
        if (steps.get(at) == sign) {
            askAnewIfChanged();
        }
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setVisible(i == at);
        }
        boolean last = at == steps.size() - 1;
        where.setText(translate("wizard.where", at + 1, steps.size()));
        heading.setText(steps.get(at).title());
        before.setVisible(at > 0);
        submitLabel(translate(last ? "wizard.finish" : "wizard.next"));
    }

    /** A signature, and what was explained before it, hold for no other form than this one. */
    private void askAnewIfChanged() {
        var terms = form().unsigned();
        if (signedFor != null && !signedFor.equals(terms)) {
            sign.clear();
        }
        signedFor = terms;
    }

    private boolean next() {
        if (!steps.get(at).isComplete()) {
            return false;
        }
        if (at < steps.size() - 1) {
            go(at + 1);
            return false;
        }
        return Attempt.get(this::wentThrough).orElse(false);
    }

    private boolean wentThrough() {
        try {
            desk.record(
                    new RecordConsent(
                            open.client().id(),
                            people.chosen(),
                            Set.copyOf(scope.scopes.getValue()),
                            scope.purpose.getValue().strip(),
                            end.expires.getValue(),
                            end.endingEvent(),
                            sign.read(),
                            sign.informed.getValue(),
                            review.replacing(),
                            draft));
            open.reload().run();
            return true;
        } catch (PrivacyRefused refusal) {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).mark(refusal)) {
                    go(i);
                    return false;
                }
            }
            throw refusal;
        }
    }

    private DraftForm form() {
        return new DraftForm(
                people.chosen(),
                Set.copyOf(scope.scopes.getValue()),
                WizardStep.orNull(scope.purpose.getValue()),
                end.expires.getValue(),
                end.endingEvent(),
                sign.signer.getValue(),
                WizardStep.orNull(sign.name.getValue()),
                WizardStep.orNull(sign.relationship.getValue()));
    }

    private void keep() {
        if (Attempt.run(() -> desk.keep(new SaveDraft(open.client().id(), draft, form())))) {
            close();
            open.reload().run();
        }
    }

    private void print() {
        desk.print(open.client().id(), form());
    }
}
