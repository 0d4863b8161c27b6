package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.families.InvitationAcceptance;
import org.kinward.families.JoinOffer;
import org.kinward.families.JoinService;
import org.kinward.shared.ui.Attempt;

/** Where somebody who signed in says that an invitation is theirs. */
@Route(value = "join/accept", autoLayout = false)
@RolesAllowed(FAMILY)
class AcceptView extends DoorPage implements HasUrlParameter<String> {

    private final JoinService joining;
    private final InvitationAcceptance acceptance;
    private String code = "";
    final Button accept = new Button(translate("join.accept"), _ -> accept());

    AcceptView(JoinService joining, InvitationAcceptance acceptance) {
        this.joining = joining;
        this.acceptance = acceptance;
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClassName("big-button");
        accept.setTestId("accept");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        code = parameter;
        joining.find(code)
                .filter(offer -> !offer.passwordMissing())
                .ifPresentOrElse(this::ask, this::notUsable);
    }

    private void ask(JoinOffer offer) {
        show(
                translate("join.title", offer.firstName()),
                translate("join.accept.text", offer.center()),
                accept,
                home("join.accept.no"));
    }

    private void notUsable() {
        show(translate("join.notUsable"), translate("join.notUsable.signedIn"), home("error.home"));
    }

    private static Anchor home(String key) {
        return new Anchor("", translate(key));
    }

    private void accept() {
        try {
            if (Attempt.run(() -> acceptance.accept(code))) {
                FirstSteps.begin();
                UI.getCurrent().navigate(WelcomeView.class);
            }
        } finally {
            accept.setEnabled(true);
        }
    }
}
