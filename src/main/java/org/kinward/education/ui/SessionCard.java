package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.kinward.education.EnrollmentStatus;
import org.kinward.education.ProgramSession;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** One session as a family sees it: what, when, where, and how they stand with it. */
class SessionCard extends Article {

    SessionCard(ProgramSession program, HouseholdDetails household, Component... actions) {
        addClassName("session-card");
        var session = program.session();
        var locale = UI.getCurrent().getLocale();
        add(new H3(session.module().in(locale)));
        add(line("when", Formats.dayAndTime(session.startsAt(), session.zone())));
        add(
                line(
                        "facts",
                        translate(
                                "program.facts",
                                session.minutes(),
                                translate("language." + session.language()),
                                place(program))));
        add(standing(program));
        var mine = program.mine();
        if (mine != null && household.members().size() > 1) {
            add(line("who", translate("program.who", names(household, mine.members()))));
        }
        if (program.videoLink() != null) {
            var join = new Anchor(program.videoLink(), translate("program.join"));
            join.setTarget(AnchorTarget.BLANK);
            join.getElement().setAttribute("rel", "noopener noreferrer");
            add(join);
        }
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("card-actions");
            add(bar);
        }
    }

    private static Paragraph line(String className, String text) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }

    /** First names, like "Ana, Hector". */
    static String names(HouseholdDetails household, Set<MemberId> members) {
        return household.members().stream()
                .filter(member -> members.contains(member.id()))
                .map(MemberDetails::firstName)
                .collect(joining(", "));
    }

    private static String place(ProgramSession program) {
        var room = program.room();
        if (room == null) {
            return translate("program.online");
        }
        return program.session().online() ? translate("program.roomOrOnline", room) : room;
    }

    /** The own place if there is one, else what is free. */
    private static StatusBadge standing(ProgramSession program) {
        var mine = program.mine();
        if (mine != null && mine.status() == EnrollmentStatus.CONFIRMED) {
            return new StatusBadge(translate("program.seated", mine.members().size()), Tone.GOOD);
        }
        if (mine != null && mine.status() == EnrollmentStatus.WAITLISTED) {
            return new StatusBadge(translate("program.waiting", mine.position()), Tone.WAITING);
        }
        if (mine != null && mine.status() == EnrollmentStatus.SESSION_CANCELLED) {
            return new StatusBadge(translate("program.sessionCancelled"), Tone.ENDED);
        }
        long free = program.session().free();
        return free > 0
                ? new StatusBadge(translate("program.seatsLeft", free), Tone.NEUTRAL)
                : new StatusBadge(
                        translate("program.full", program.session().waiting()), Tone.WAITING);
    }
}
