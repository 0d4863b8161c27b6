package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.notifications.CenterMailService;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;

/** How a center reminds and signs, and what its messages look like. */
@Route("mail")
@Menu(title = "menu.mail", order = 52, icon = "icons/menu/messages.svg")
@RolesAllowed(ADMINISTRATOR)
class CenterMailView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory centers;
    private final CenterMailService mails;
    final ComboBox<CenterDetails> center = new ComboBox<>(translate("center"));
    final Div content = new Div();

    CenterMailView(CenterDirectory centers, CenterMailService mails) {
        this.centers = centers;
        this.mails = mails;
        center.setWidth("20rem");
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> show());
        content.addClassName("mail-settings");
        add(new PageHeader(getPageTitle()), center, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = centers.own();
        center.setVisible(own.size() > 1);
        center.setItems(own);
        own.stream().findFirst().ifPresent(center::setValue);
        if (own.isEmpty()) {
            content.add(new EmptyState(translate("center.none"), translate("center.none.text")));
        }
    }

    private void show() {
        content.removeAll();
        center.getOptionalValue()
                .ifPresent(own -> {
                    var form = new CenterMailFields(mails.find(own.id()), mails, this::show);
                    content.add(
                            new Section(new H2(translate("mailSettings.how")), form),
                            new Section(
                                    new H2(translate("mailSettings.preview")),
                                    new MailPreview(own.id(), mails)));
                });
    }

    @Override
    public String getPageTitle() {
        return translate("menu.mail");
    }
}
