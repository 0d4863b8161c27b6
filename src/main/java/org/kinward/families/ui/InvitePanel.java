package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterDirectory;
import org.kinward.families.Acting;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.InvitationDetails;
import org.kinward.families.InvitationService;
import org.kinward.families.MemberDetails;
import org.kinward.families.RepresentativeKind;
import org.kinward.families.RepresentativeService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Notices;

/** Who of a household has a sign-in, and invitations for whoever has none. */
@org.springframework.stereotype.Component
class InvitePanel implements FamilyPanel {

    private final InvitationService invitations;
    private final RepresentativeService representatives;
    private final CenterDirectory centers;

    InvitePanel(
            InvitationService invitations,
            RepresentativeService representatives,
            CenterDirectory centers) {
        this.invitations = invitations;
        this.representatives = representatives;
        this.centers = centers;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "invite.panel";
    }

    @Override
    public Optional<Component> show(HouseholdDetails household) {
        var list = new Div();
        list.addClassName("stack");
        list.getElement().setAttribute("role", "list");
        fill(list, household);
        return Optional.of(list);
    }

    private void fill(Div list, HouseholdDetails household) {
        list.removeAll();
        var withSignIn =
                representatives.of(household.id()).stream()
                        .filter(acting -> acting.kind() == RepresentativeKind.SELF)
                        .map(Acting::member)
                        .collect(toSet());
        var invited =
                invitations.of(household.id()).stream()
                        .collect(groupingBy(InvitationDetails::member));
        var zone = centers.find(household.center()).zone();
        for (var member : household.members()) {
            var last = invited.getOrDefault(member.id(), List.of()).stream().findFirst();
            list.add(
                    new InviteRow(
                            member,
                            withSignIn.contains(member.id()),
                            last,
                            zone,
                            new InviteRow.Actions(
                                    () -> invite(list, household, member, last),
                                    () -> withdraw(list, household, last))));
        }
    }

    private void invite(
            Div list,
            HouseholdDetails household,
            MemberDetails member,
            Optional<InvitationDetails> last) {
        new InviteDialog(
                        member,
                        last.map(InvitationDetails::email).orElse(""),
                        input -> {
                            invitations.invite(input);
                            Notices.done(translate("invite.sent", member.fullName()));
                            fill(list, household);
                        })
                .open();
    }

    private void withdraw(Div list, HouseholdDetails household, Optional<InvitationDetails> last) {
        last.ifPresent(invitation ->
                Confirm.ask(
                        translate("invite.withdraw.title"),
                        translate("invite.withdraw.text"),
                        translate("invite.withdraw"),
                        () -> {
                            if (Attempt.run(() -> invitations.withdraw(invitation.id()))) {
                                Notices.done(translate("invite.withdrawn"));
                                fill(list, household);
                            }
                        }));
    }
}
