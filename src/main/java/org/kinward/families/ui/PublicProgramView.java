package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.kinward.families.PublicProgram;
import org.kinward.families.RegisterSelf;
import org.kinward.families.SelfRegistration;
import org.kinward.shared.Language;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.TextCheck;

/**
 * A center's program for strangers, and how to ask for a sign-in. The answer to asking is the same
 * for every address.
 */
@Route(value = "join/center", autoLayout = false)
@AnonymousAllowed
class PublicProgramView extends DoorPage implements HasUrlParameter<String> {

    private static final int NAME = 80;

    private final SelfRegistration registration;
    private String center = "";
    final TextField firstName = new TextField(translate("families.firstName"));
    final TextField lastName = new TextField(translate("families.lastName"));
    final MailField email = new MailField(translate("join.email"));
    final Select<Language> language = new Select<>();
    final Button ask = new Button(translate("join.ask"), _ -> ask());

    PublicProgramView(SelfRegistration registration) {
        this.registration = registration;
        firstName.setMaxLength(NAME);
        firstName.setAutocomplete(Autocomplete.GIVEN_NAME);
        lastName.setMaxLength(NAME);
        lastName.setAutocomplete(Autocomplete.FAMILY_NAME);
        email.setAutocomplete(Autocomplete.EMAIL);
        for (var field : new TextField[] {firstName, lastName}) {
            field.setRequiredIndicatorVisible(true);
        }
        email.setRequiredIndicatorVisible(true);
        language.setLabel(translate("join.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> translate("language.own." + choice));
        language.setValue(Language.of(getLocale()));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        ask.addClassName("big-button");
        ask.setTestId("ask");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        center = parameter;
        show(registration.find(center).orElseThrow(NotFoundException::new));
    }

    private void show(PublicProgram program) {
        var about = new Paragraph(program.about().in(getLocale()));
        about.addClassName("as-written");
        about.setVisible(!about.getText().isBlank());
        var privacy = new Span(translate("join.ask.privacy"));
        privacy.addClassName("facts");
        var form = new Div(firstName, lastName, email, language, ask, privacy);
        form.addClassName("stack");
        var signIn = new Anchor("", translate("join.haveOne"));
        signIn.setRouterIgnore(true);
        show(
                translate("join.program", program.center()),
                translate("join.program.text"),
                about,
                form,
                signIn);
    }

    private void ask() {
        try {
            var first = TextCheck.required(firstName, NAME);
            var last = TextCheck.required(lastName, NAME);
            var mail = email.required();
            if (first.isPresent() && last.isPresent() && mail.isPresent()) {
                var wish =
                        new RegisterSelf(
                                center, first.get(), last.get(), mail.get(), language.getValue());
                var from = VaadinRequest.getCurrent().getRemoteAddr();
                if (Attempt.run(() -> registration.register(wish, from))) {
                    asked();
                }
            }
        } finally {
            ask.setEnabled(true);
        }
    }

    private void asked() {
        var home = new Anchor("sign-in", translate("join.asked.signIn"));
        show(translate("join.asked"), translate("join.asked.text"), home);
    }
}
