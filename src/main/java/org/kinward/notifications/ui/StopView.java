package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.kinward.notifications.Unsubscribing;
import org.kinward.shared.ui.Attempt;

/**
 * Where the link in a reminder leads. It says the same for every address, ours or not, and asks
 * before it changes anything: mail programs open links by themselves.
 */
@Route(value = "mail/stop", autoLayout = false)
@AnonymousAllowed
class StopView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final Unsubscribing unsubscribing;
    private String token = "";
    final H1 heading = new H1(translate("stop.title"));
    final Paragraph text = new Paragraph(translate("stop.text"));
    final Button stop = new Button(translate("stop.confirm"), _ -> stop());

    StopView(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
        addClassName("door");
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        stop.setDisableOnClick(true);
        stop.setTestId("stop");
        var card = new Div(heading, text, stop);
        card.addClassName("door-card");
        add(card);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
    }

    private void stop() {
        if (Attempt.run(() -> unsubscribing.stop(token))) {
            stop.setVisible(false);
            heading.setText(translate("stop.done.title"));
            text.setText(translate("stop.done"));
        } else {
            stop.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return translate("stop.title");
    }
}
