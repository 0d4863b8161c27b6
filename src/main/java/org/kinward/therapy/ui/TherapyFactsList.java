package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.StaffDetails;
import org.kinward.privacy.ClientLabel;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.ui.Formats;
import org.kinward.therapy.TherapyDetails;

/** A session's facts, one below the other. */
class TherapyFactsList extends DescriptionList {

    TherapyFactsList() {
        addClassName("session-facts");
    }

    void show(TherapyDetails session) {
        removeAll();
        var facts = session.facts();
        var notes = session.notes();
        fact("session.status", SessionWords.badge(facts.state(), session.turnout()));
        fact("session.cancel.reason", notes.cancelReason());
        fact("therapy.when", SessionWords.when(facts));
        fact("overruled", overruled(session.overruled()));
        if (facts.offerEndsAt() != null) {
            fact("therapy.offer.until", Formats.dateAndTime(facts.offerEndsAt(), facts.zone()));
        }
        if (!session.series().isEmpty()) {
            fact("therapy.series", new SeriesLinks(session));
        }
        fact("session.length", translate("session.length.minutes", facts.minutes()));
        fact("session.place", SessionWords.place(session));
        fact("therapy.language", translate("language." + facts.language()));
        fact("therapy.therapists", names(session));
        var voice = session.interpreter();
        fact("therapy.interpreter", voice == null ? null : voice.name());
        fact(
                "therapy.clients",
                session.clients().isEmpty()
                        ? translate("therapy.clients.none")
                        : session.clients().stream()
                                .map(ClientLabel::text)
                                .collect(Collectors.joining(", ")));
        fact("therapy.quorum", notes.quorum() == 0 ? null : Integer.toString(notes.quorum()));
        fact("therapy.purpose", notes.purpose());
        fact("therapy.billing", notes.billingTag());
        var request = session.request();
        if (request != null) {
            fact("therapy.request.asked", RequestNote.lines(request, session.names()));
        }
        showOutcome(session);
        showChanges(session);
    }

    private void showChanges(TherapyDetails session) {
        var notes = session.notes();
        session.lastToAnswer()
                .ifPresent(person ->
                        fact(
                                "therapy.lastAnswer",
                                by(session, person.name(), person.answeredAt())));
        fact("session.lastChange", by(session, notes.changedBy(), notes.changedAt()));
    }

    private static String by(TherapyDetails session, String name, @Nullable Instant at) {
        return translate(
                "session.lastChange.by",
                name,
                at == null ? "" : Formats.dateAndTime(at, session.facts().zone()));
    }

    private void showOutcome(TherapyDetails session) {
        var notes = session.notes();
        if (notes.outcome() == null) {
            return;
        }
        fact("therapy.outcome", translate("therapy.outcome." + notes.outcome()));
        if (notes.minutesHeld() != null) {
            fact(
                    "therapy.outcome.minutes",
                    translate("session.length.minutes", notes.minutesHeld()));
        }
        fact("therapy.outcome.next", notes.nextStep());
    }

    /** Like "center closed – they asked for it". */
    private static @Nullable String overruled(Overruled overruled) {
        if (overruled.reasons().isEmpty()) {
            return null;
        }
        var reasons =
                overruled.reasons().stream()
                        .sorted()
                        .map(reason -> translate("overruled." + reason))
                        .collect(Collectors.joining(", "));
        return reasons + " – " + Objects.requireNonNullElse(overruled.why(), "");
    }

    private static String names(TherapyDetails session) {
        return session.therapists().stream()
                .map(StaffDetails::name)
                .collect(Collectors.joining(", "));
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            fact(name, new Text(value));
        }
    }

    private void fact(String name, Component value) {
        var description = new Description();
        description.add(value);
        add(new Term(translate(name)), description);
    }
}
