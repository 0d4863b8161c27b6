package org.kinward.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where Keycloak sends people after signing out. */
@Route(value = "signed-out", autoLayout = false)
@AnonymousAllowed
class SignedOutView extends Main implements HasDynamicTitle {

    SignedOutView() {
        addClassName("door");
        var again = new Anchor("sign-in", translate("signedOut.again"));
        again.addClassName("big-button");
        var card =
                new Div(
                        new H1(translate("signedOut.title")),
                        new Paragraph(translate("signedOut.text")),
                        again);
        card.addClassName("door-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return translate("signedOut.title");
    }
}
