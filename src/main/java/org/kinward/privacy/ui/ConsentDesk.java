package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.kinward.centers.CenterId;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ConsentDetails;
import org.kinward.privacy.ConsentQueries;
import org.kinward.privacy.ConsentService;
import org.kinward.privacy.DraftDetails;
import org.kinward.privacy.DraftForm;
import org.kinward.privacy.DraftService;
import org.kinward.privacy.EndInError;
import org.kinward.privacy.PaperService;
import org.kinward.privacy.PrintForm;
import org.kinward.privacy.Recipient;
import org.kinward.privacy.RecordConsent;
import org.kinward.privacy.SaveDraft;
import org.kinward.shared.Language;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Notices;

/** What the wizard and the list of consents ask of the services. */
@SpringComponent
class ConsentDesk {

    private final ConsentService consents;
    private final ConsentQueries queries;
    private final DraftService drafts;
    private final PaperService papers;

    ConsentDesk(
            ConsentService consents,
            ConsentQueries queries,
            DraftService drafts,
            PaperService papers) {
        this.consents = consents;
        this.queries = queries;
        this.drafts = drafts;
        this.papers = papers;
    }

    List<Recipient> recipients(CenterId center, String name) {
        return queries.recipients(center, name);
    }

    void record(RecordConsent input) {
        consents.record(input);
        Notices.done(translate("consent.recorded", input.recipients().size()));
    }

    void keep(SaveDraft input) {
        drafts.save(input);
        Notices.done(translate("draft.saved"));
    }

    void start(OpenClient open) {
        new ConsentWizard(open, this, null).open();
    }

    void resume(OpenClient open, DraftDetails draft) {
        Attempt.get(() -> drafts.read(draft.id()))
                .ifPresent(kept -> {
                    var wizard = new ConsentWizard(open, this, draft.id());
                    wizard.fill(kept);
                    wizard.open();
                });
    }

    void discard(OpenClient open, DraftDetails draft) {
        Confirm.ask(
                translate("draft.discard.title"),
                translate("draft.discard.text"),
                translate("draft.discard"),
                () -> finish(open, () -> drafts.discard(draft.id())));
    }

    void revoke(OpenClient open, ConsentDetails consent) {
        new RevokeDialog(
                        consent,
                        input -> {
                            consents.revoke(input);
                            Notices.done(translate("consent.revoked"));
                            open.reload().run();
                        })
                .open();
    }

    void enteredInError(OpenClient open, ConsentDetails consent) {
        new ReasonDialog(
                        "consent.error",
                        300,
                        reason -> {
                            consents.enteredInError(new EndInError(consent.id(), reason));
                            open.reload().run();
                        })
                .open();
    }

    void happened(OpenClient open, ConsentDetails consent) {
        Confirm.ask(
                translate("consent.happened.title"),
                translate("consent.happened.text", consent.recipientName()),
                translate("consent.happened"),
                () -> finish(open, () -> consents.endingEventHappened(consent.id())));
    }

    void print(ClientId client, DraftForm form) {
        var input = new PrintForm(client, form, language());
        Handout.give(() -> papers.blank(input));
    }

    void print(ConsentDetails consent) {
        var language = language();
        Handout.give(() -> papers.recorded(consent.id(), language));
    }

    void original(ConsentDetails consent) {
        Handout.give(() -> papers.original(consent.id()));
    }

    private static Language language() {
        return Language.of(UI.getCurrent().getLocale());
    }

    private static void finish(OpenClient open, Runnable call) {
        if (Attempt.run(call)) {
            Notices.done(translate("saved"));
        }
        open.reload().run();
    }
}
