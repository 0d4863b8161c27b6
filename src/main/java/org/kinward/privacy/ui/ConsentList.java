package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.kinward.privacy.ConsentDetails;
import org.kinward.privacy.ConsentService;
import org.kinward.privacy.ConsentState;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** A client's consents, the newest first; active ones can be taken back. */
class ConsentList extends Section {

    private final ConsentService service;
    private final PrivacyDialogs dialogs;
    private final Div content = new Div();

    ConsentList(ConsentService service, PrivacyDialogs dialogs) {
        this.service = service;
        this.dialogs = dialogs;
        add(new H2(translate("consents")), content);
    }

    void show(List<ConsentDetails> consents, Instant now, ZoneId zone, Runnable reload) {
        content.removeAll();
        if (consents.isEmpty()) {
            content.add(new Paragraph(translate("consents.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        consents.forEach(consent -> list.add(item(consent, now, zone, reload)));
        content.add(list);
    }

    private ListItem item(ConsentDetails consent, Instant now, ZoneId zone, Runnable reload) {
        var name = new Span(consent.recipientName());
        name.addClassName("card-name");
        boolean active = consent.isActiveAt(now);
        boolean over = !active && consent.state() == ConsentState.ACTIVE;
        var state = over ? ConsentState.EXPIRED : consent.state();
        var words =
                new Div(
                        name,
                        new StatusBadge(
                                translate("consent.state." + state),
                                active ? Tone.GOOD : Tone.ENDED),
                        new Span(scopes(consent)),
                        new Span(translate("consent.purpose.line", consent.purpose())),
                        new Span(dates(consent, zone)),
                        new Span(signature(consent)));
        var event = consent.endingEvent();
        if (event != null) {
            words.add(new Span(translate("consent.event.line", event)));
        }
        words.addClassName("card-words");
        var item = new ListItem(words);
        if (active) {
            item.add(actions(consent, reload));
        }
        return item;
    }

    private Div actions(ConsentDetails consent, Runnable reload) {
        var revoke = new Button(translate("consent.revoke"), _ -> dialogs.revoke(consent, reload));
        revoke.setAriaLabel(translate("consent.revoke.title", consent.recipientName()));
        revoke.setTestId("revoke");
        var error = new Button(translate("consent.error"), _ -> askAboutError(consent, reload));
        error.setAriaLabel(translate("consent.error.label", consent.recipientName()));
        var actions = new Div(revoke, error);
        actions.addClassName("actions");
        return actions;
    }

    private void askAboutError(ConsentDetails consent, Runnable reload) {
        Confirm.ask(
                translate("consent.error.title"),
                translate("consent.error.text"),
                translate("consent.error"),
                () -> {
                    if (Attempt.run(() -> service.enteredInError(consent.id()))) {
                        Notices.done(translate("saved"));
                    }
                    reload.run();
                });
    }

    private static String scopes(ConsentDetails consent) {
        return consent.scopes().stream()
                .sorted()
                .map(scope -> translate("scope." + scope))
                .collect(joining(" · "));
    }

    private static String signature(ConsentDetails consent) {
        var name = consent.signerName();
        return translate(
                "consent.signature.line",
                name == null ? translate("signer." + consent.signer()) : name,
                translate("signature." + consent.method()),
                consent.recordedBy());
    }

    private static String dates(ConsentDetails consent, ZoneId zone) {
        var ended = consent.endedAt();
        return ended == null
                ? translate(
                        "consent.dates",
                        Formats.date(consent.signedOn()),
                        Formats.date(consent.expiresOn()))
                : translate(
                        "consent.dates.ended",
                        Formats.date(consent.signedOn()),
                        Formats.dateAndTime(ended, zone));
    }
}
