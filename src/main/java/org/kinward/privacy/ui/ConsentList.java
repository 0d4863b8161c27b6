package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import org.kinward.privacy.ConsentDetails;
import org.kinward.privacy.ConsentState;
import org.kinward.privacy.DraftDetails;
import org.kinward.privacy.RestrictionState;
import org.kinward.privacy.SignatureMethod;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** A client's consents and drafts, the newest first; active ones can be ended. */
class ConsentList extends Section {

    private final ConsentDesk desk;
    private final Div content = new Div();

    ConsentList(ConsentDesk desk) {
        this.desk = desk;
        add(new H2(translate("consents")), content);
    }

    void show(OpenClient open) {
        content.removeAll();
        var list = new UnorderedList();
        list.addClassName("card-list");
        open.record().drafts().forEach(draft -> list.add(draft(draft, open)));
        open.record().consents().forEach(consent -> list.add(item(consent, open)));
        content.add(
                list.getComponentCount() == 0 ? new Paragraph(translate("consents.none")) : list);
    }

    private ListItem draft(DraftDetails draft, OpenClient open) {
        var name = new Span(people(draft, open));
        name.addClassName("card-name");
        var scopes = ConsentTexts.scopes(draft.scopes());
        var words =
                new Div(
                        name,
                        new StatusBadge(translate("consent.state.DRAFT"), Tone.WAITING),
                        new Span(scopes.isEmpty() ? translate("draft.noScopes") : scopes),
                        new Span(
                                translate(
                                        "draft.line",
                                        Formats.dateAndTime(draft.savedAt(), open.center().zone()),
                                        draft.savedBy())));
        words.addClassName("card-words");
        var resume = new Button(translate("draft.resume"), _ -> desk.resume(open, draft));
        resume.setTestId("resume");
        var discard = new Button(translate("draft.discard"), _ -> desk.discard(open, draft));
        return new ListItem(words, actions(resume, discard));
    }

    private static String people(DraftDetails draft, OpenClient open) {
        var names =
                draft.recipients().stream()
                        .flatMap(who -> open.nameOf(who).stream())
                        .sorted()
                        .collect(joining(", "));
        return names.isEmpty() ? translate("draft.nobody") : names;
    }

    private ListItem item(ConsentDetails consent, OpenClient open) {
        var name = new Span(consent.recipientName());
        name.addClassName("card-name");
        boolean active = consent.isActiveAt(open.now());
        var words =
                new Div(
                        name,
                        badge(consent, open),
                        new Span(ConsentTexts.scopes(consent.scopes())),
                        new Span(translate("consent.purpose.line", consent.purpose())),
                        new Span(dates(consent, open.center().zone())),
                        new Span(signature(consent)));
        var event = consent.endingEvent();
        if (event != null) {
            words.add(new Span(translate("consent.event.line", event)));
        }
        var reason = consent.endReason();
        if (reason != null && !reason.isBlank()) {
            words.add(new Span(translate("consent.reason.line", reason)));
        }
        words.addClassName("card-words");
        var actions = actions();
        if (active) {
            addEndings(actions, consent, open);
        }
        addPapers(actions, consent);
        return new ListItem(words, actions);
    }

    private static StatusBadge badge(ConsentDetails consent, OpenClient open) {
        boolean active = consent.isActiveAt(open.now());
        boolean heldBack =
                open.openRestrictions().stream()
                        .anyMatch(wish ->
                                wish.state() == RestrictionState.AGREED
                                        && consent.recipient().equals(wish.recipient()));
        if (active && heldBack) {
            return new StatusBadge(translate("consent.heldBack"), Tone.WAITING);
        }
        boolean over = !active && consent.state() == ConsentState.ACTIVE;
        var state = over ? ConsentState.EXPIRED : consent.state();
        return new StatusBadge(
                translate("consent.state." + state), active ? Tone.GOOD : Tone.ENDED);
    }

    private void addEndings(Div actions, ConsentDetails consent, OpenClient open) {
        var revoke = new Button(translate("consent.revoke"), _ -> desk.revoke(open, consent));
        revoke.setAriaLabel(translate("consent.revoke.title", consent.recipientName()));
        revoke.setTestId("revoke");
        var error = new Button(translate("consent.error"), _ -> desk.enteredInError(open, consent));
        error.setAriaLabel(translate("consent.error.label", consent.recipientName()));
        error.setTestId("error");
        actions.add(revoke, error);
        if (consent.endingEvent() != null) {
            var happened =
                    new Button(translate("consent.happened"), _ -> desk.happened(open, consent));
            happened.setAriaLabel(translate("consent.happened.label", consent.recipientName()));
            happened.setTestId("happened");
            actions.add(happened);
        }
    }

    private void addPapers(Div actions, ConsentDetails consent) {
        var print = new Button(translate("consent.print"), _ -> desk.print(consent));
        print.setAriaLabel(translate("consent.print.label", consent.recipientName()));
        actions.add(print);
        if (consent.hasDocument() && consent.method() == SignatureMethod.PAPER) {
            var original = new Button(translate("consent.scan"), _ -> desk.original(consent));
            original.setAriaLabel(translate("consent.scan.label", consent.recipientName()));
            actions.add(original);
        }
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    private static String signature(ConsentDetails consent) {
        var name = consent.signerName();
        var relationship = consent.signerRelationship();
        var who =
                name == null
                        ? translate("signer." + consent.signer())
                        : name + (relationship == null ? "" : " (" + relationship + ")");
        return translate(
                "consent.signature.line",
                who,
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
