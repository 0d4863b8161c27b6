package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.kinward.families.MemberId;
import org.kinward.therapy.FamilySession;
import org.kinward.therapy.TherapySessionId;

/** The way to a video session's door, while it is open. */
final class FamilyJoin {

    static final String ROUTE = "program/therapy/join";
    static final String SESSION = "session";
    static final String MEMBER = "member";

    private FamilyJoin() {}

    /** A link that opens the door in a new tab; before, a sentence that says when it will be. */
    static Component button(FamilySession session, Instant now) {
        var guest = FamilyDoorTimes.guest(session);
        if (guest.isEmpty() || !FamilyDoorTimes.isOpen(session, now)) {
            var later = new Paragraph(translate("familyTherapy.join.later"));
            later.addClassName("facts");
            return later;
        }
        var join =
                new Anchor(
                        address(session.facts().id(), guest.get().member()),
                        translate("familyTherapy.join"));
        join.setTarget(AnchorTarget.BLANK);
        join.addClassName("big-button");
        join.getElement().setAttribute("rel", "noopener noreferrer");
        return join;
    }

    private static String address(TherapySessionId session, MemberId member) {
        return ROUTE + "/" + session.value() + "/" + member.value();
    }
}
