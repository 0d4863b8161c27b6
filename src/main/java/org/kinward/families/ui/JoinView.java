package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.kinward.families.JoinOffer;
import org.kinward.families.JoinOutcome;
import org.kinward.families.JoinService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;

/**
 * Where the link of an invitation leads. A code that opens nothing gets one page, whatever the
 * reason; nothing is made before a button is pressed, because mail programs open links by
 * themselves.
 */
@Route(value = "join", autoLayout = false)
@AnonymousAllowed
class JoinView extends DoorPage implements HasUrlParameter<String> {

    private final JoinService joining;
    private String code = "";
    final Button make = new Button(translate("join.make"), _ -> make());
    final Button again = new Button(translate("join.again"), _ -> again());

    JoinView(JoinService joining) {
        this.joining = joining;
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.addClassName("big-button");
        make.setTestId("make-sign-in");
        again.setDisableOnClick(true);
        again.setTestId("mail-again");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        code = parameter;
        show();
    }

    private void show() {
        joining.find(code)
                .ifPresentOrElse(this::show, () -> notUsable(translate("join.notUsable.text")));
    }

    private void show(JoinOffer offer) {
        if (offer.passwordMissing()) {
            passwordMissing(offer);
        } else {
            show(
                    translate("join.title", offer.firstName()),
                    translate("join.text", offer.center(), offer.email()),
                    make,
                    signInAndAccept("join.haveOne", ""));
        }
    }

    private void passwordMissing(JoinOffer offer) {
        show(
                translate("join.password"),
                translate("join.password.text", offer.email()),
                signIn("join.password.done"),
                again);
    }

    private void make() {
        try {
            Attempt.get(() -> joining.makeSignIn(code)).ifPresentOrElse(this::made, this::show);
        } finally {
            make.setEnabled(true);
        }
    }

    private void made(JoinOutcome outcome) {
        switch (outcome) {
            case MADE -> show();
            case HAS_SIGN_IN ->
                    show(
                            translate("join.known"),
                            translate("join.known.text"),
                            signInAndAccept("join.known.signIn", "big-button"));
        }
    }

    private void again() {
        try {
            if (Attempt.run(() -> joining.mailAgain(code))) {
                Notices.done(translate("join.again.done"));
            }
        } finally {
            again.setEnabled(true);
        }
    }

    private void notUsable(String text) {
        show(translate("join.notUsable"), text, signIn("join.notUsable.signIn"));
    }

    private static Anchor signIn(String key) {
        var link = new Anchor("", translate(key));
        link.setRouterIgnore(true);
        link.addClassName("big-button");
        return link;
    }

    /** By a request of its own, so that the door to signing in sees it and comes back there. */
    private Anchor signInAndAccept(String key, String look) {
        var link = new Anchor("join/accept/" + code, translate(key));
        link.setRouterIgnore(true);
        if (!look.isEmpty()) {
            link.addClassName(look);
        }
        return link;
    }
}
