package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinward.scheduling.NamedResource;
import org.kinward.scheduling.Resource;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.Answer;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyFacts;
import org.kinward.therapy.TherapyRow;
import org.kinward.therapy.TherapyState;
import org.kinward.therapy.Turnout;

/** What staff read of a session, in words. */
final class SessionWords {

    private SessionWords() {}

    /** How far it is; that too few or none are left to come is said before all else. */
    static StatusBadge badge(TherapyState state, Turnout turnout) {
        return turnout == Turnout.OPEN
                ? badge(state)
                : new StatusBadge(translate("therapy.turnout." + turnout), Tone.WAITING);
    }

    /** The families it is for; its kind and time where nobody is in it any more. */
    static String name(TherapyRow row) {
        return row.households().isEmpty()
                ? row.title().in(UI.getCurrent().getLocale()) + ", " + when(row.facts())
                : String.join(", ", row.households());
    }

    private static StatusBadge badge(TherapyState state) {
        var tone =
                switch (state) {
                    case CONFIRMED, HELD -> Tone.GOOD;
                    case REQUESTED, PROPOSED, PENDING -> Tone.WAITING;
                    case NO_SHOW, CANCELLED -> Tone.ENDED;
                };
        return new StatusBadge(translate("therapy.state." + state), tone);
    }

    static StatusBadge badge(Answer answer) {
        var tone =
                switch (answer) {
                    case ACCEPTED -> Tone.GOOD;
                    case NEEDS_ANSWER, TENTATIVE -> Tone.WAITING;
                    case DECLINED -> Tone.ENDED;
                };
        return new StatusBadge(translate("therapy.answer." + answer), tone);
    }

    static String when(TherapyFacts facts) {
        var start = facts.startsAt();
        return start == null
                ? translate("therapy.state.REQUESTED")
                : Formats.dateAndTime(start, facts.zone());
    }

    static String place(TherapyDetails session) {
        return Stream.of(
                        session.room(), session.facts().video() ? translate("therapy.video") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What stands against a time, with the names of those who are in the form or work there. */
    static ConflictWords against(
            PlanForm form, Collection<NamedResource> roomsAndStaff, ZoneId zone) {
        var names = NamedResource.names(roomsAndStaff);
        form.people.names().forEach((id, name) -> names.put(Resource.member(id), name));
        form.clientNames().forEach((id, name) -> names.put(Resource.client(id), name));
        return new ConflictWords(names, zone);
    }

    /** The same for a session that is there. */
    static ConflictWords against(TherapyDetails session, Collection<NamedResource> roomsAndStaff) {
        var names = NamedResource.names(roomsAndStaff);
        session.people().forEach(one -> names.put(Resource.member(one.member()), one.name()));
        session.clients().forEach(one -> names.put(Resource.client(one.id()), one.text()));
        return new ConflictWords(names, session.facts().zone());
    }
}
