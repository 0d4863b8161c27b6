package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.notifications.MessageHistory;
import org.kinward.notifications.MessageSettingsService;
import org.kinward.notifications.OwnSettings;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** How the portal writes to a family member, and what it wrote. */
@Route("messages")
@Menu(title = "menu.messages", order = 16, icon = "icons/menu/messages.svg")
@RolesAllowed(FAMILY)
class MessagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MessageSettingsService settings;
    private final MessageHistory history;
    private final PageHeader header = new PageHeader(translate("menu.messages"));
    final Div content = new Div();

    MessagesView(MessageSettingsService settings, MessageHistory history) {
        this.settings = settings;
        this.history = history;
        addClassName("family-page");
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        content.removeAll();
        settings.own()
                .ifPresentOrElse(
                        this::show,
                        () ->
                                content.add(
                                        new EmptyState(
                                                translate("program.notLinked"),
                                                translate("program.notLinked.text"))));
    }

    private void show(OwnSettings own) {
        var change = new Button(translate("messages.change"), _ -> change(own));
        change.setTestId("change-settings");
        var example = new Button(translate("messages.example"), _ -> example(own));
        example.setTestId("example");
        content.add(
                new Section(
                        new H2(translate("messages.how")), new SettingsCard(own, change, example)),
                new Section(new H2(translate("messages.history")), new HistoryList(history.own())));
    }

    private void change(OwnSettings own) {
        new SettingsDialog(own, settings, this::saved).open();
    }

    private void saved() {
        Notices.done(translate("messages.saved"));
        load();
        header.focus();
    }

    private void example(OwnSettings own) {
        new ExampleDialog(own.form().detailed(), settings::preview).open();
    }

    @Override
    public String getPageTitle() {
        return translate("menu.messages");
    }
}
