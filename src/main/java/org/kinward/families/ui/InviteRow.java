package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Optional;
import org.kinward.families.InvitationDetails;
import org.kinward.families.InvitationState;
import org.kinward.families.MemberDetails;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** One member: with a sign-in, invited, or yet to be invited. */
class InviteRow extends Div {

    InviteRow(
            MemberDetails member,
            boolean hasSignIn,
            Optional<InvitationDetails> invitation,
            ZoneId zone,
            Actions actions) {
        addClassName("card-line");
        getElement().setAttribute("role", "listitem");
        var name = new Span(member.fullName());
        name.addClassName("card-name");
        var words = new Div(name);
        words.addClassName("family-card");
        add(words);
        if (hasSignIn) {
            words.add(new StatusBadge(translate("invite.hasSignIn"), Tone.GOOD));
            return;
        }
        invitation.ifPresent(one -> words.add(badge(one), facts(one, zone)));
        boolean open = invitation.filter(one -> one.state() == InvitationState.OPEN).isPresent();
        if (open) {
            add(button("invite.withdraw", member, actions.withdraw()));
        }
        add(
                button(
                        invitation.isPresent() ? "invite.again" : "invite.invite",
                        member,
                        actions.invite()));
    }

    private static StatusBadge badge(InvitationDetails invitation) {
        return new StatusBadge(
                translate("invite.state." + invitation.state()),
                invitation.state() == InvitationState.OPEN ? Tone.WAITING : Tone.ENDED);
    }

    private static Span facts(InvitationDetails invitation, ZoneId zone) {
        var facts =
                new Span(
                        translate(
                                "invite.facts",
                                invitation.email(),
                                Formats.dateAndTime(invitation.createdAt(), zone),
                                Formats.dateAndTime(invitation.expiresAt(), zone)));
        facts.addClassName("facts");
        return facts;
    }

    private static Button button(String key, MemberDetails member, Runnable action) {
        var button = new Button(translate(key), _ -> action.run());
        button.setAriaLabel(translate(key + ".name", member.fullName()));
        button.setTestId(key.replace('.', '-'));
        return button;
    }

    /** What the buttons do. */
    record Actions(Runnable invite, Runnable withdraw) {}
}
