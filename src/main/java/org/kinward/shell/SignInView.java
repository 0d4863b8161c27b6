package org.kinward.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.kinward.identity.SignInService;
import org.kinward.shared.Language;

/**
 * The way in. It says so when the sign-in service cannot be reached, instead of sending people
 * there.
 */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final SignInService signIn;
    final Paragraph problem = new Paragraph();
    final Anchor enter = new Anchor(SignInService.START, translate("signIn.enter"));
    final Button again = new Button(translate("signIn.again"), _ -> check());

    SignInView(SignInService signIn) {
        this.signIn = signIn;
        addClassName("door");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        enter.setRouterIgnore(true);
        enter.addClassName("big-button");
        again.addThemeVariants(ButtonVariant.PRIMARY);
        again.addClassName("big-button");
        var card = new Div();
        card.addClassName("door-card");
        card.add(
                new H1(translate("app.name")),
                new Paragraph(translate("signIn.welcome")),
                problem,
                enter,
                again,
                languages(),
                new Anchor("notice", translate("shell.notice")));
        add(card);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        check();
        if (event.getLocation().getQueryParameters().getParameters().containsKey("problem")
                && enter.isVisible()) {
            say("signIn.failed");
        }
    }

    private void check() {
        boolean available = signIn.isAvailable();
        enter.setVisible(available);
        again.setVisible(!available);
        problem.setVisible(false);
        if (!available) {
            say("signIn.unavailable");
        }
    }

    private void say(String key) {
        problem.setText(translate(key));
        problem.setVisible(true);
    }

    private static Div languages() {
        var row = new Div();
        row.addClassName("door-languages");
        for (Language language : Language.values()) {
            var button = new Button(translate("language.own." + language));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.getElement().setAttribute("lang", language.locale().getLanguage());
            button.addClickListener(_ -> {
                LanguageChoice.remember(language);
                UI.getCurrent().getPage().reload();
            });
            row.add(button);
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return translate("app.name");
    }
}
