package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.THERAPIST;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.notifications.CalendarFeedService;
import org.kinward.notifications.FeedAddress;
import org.kinward.notifications.FeedState;
import org.kinward.shared.Language;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** The person's own appointments in the calendar of their phone or computer. */
@Route("calendar")
@Menu(title = "menu.calendar", order = 60, icon = "icons/menu/subscribe.svg")
@RolesAllowed({FAMILY, FACILITATOR, THERAPIST, COORDINATOR})
class CalendarView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CalendarFeedService feeds;
    final Div content = new Div();

    CalendarView(CalendarFeedService feeds) {
        this.feeds = feeds;
        addClassName("family-page");
        content.addClassName("cards");
        add(
                new PageHeader(getPageTitle()),
                new Paragraph(translate("calendar.what")),
                content,
                new Section(new H2(translate("calendar.how")), new CalendarSteps()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        feeds.own().ifPresentOrElse(this::showFeed, this::showNone);
    }

    private void showNone() {
        var make = new Button(translate("calendar.make"), _ -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setTestId("make-address");
        content.add(
                new EmptyState(translate("calendar.none"), translate("calendar.none.text"), make));
    }

    private void showFeed(FeedState feed) {
        var details = new Checkbox(translate("calendar.details"), feed.detailed());
        details.setHelperText(translate("calendar.details.help"));
        details.addValueChangeListener(choice -> {
            if (Attempt.run(() -> feeds.showDetails(choice.getValue()))) {
                Notices.done(translate("messages.saved"));
            }
        });
        var renew = new Button(translate("calendar.renew"), _ -> askToRenew());
        renew.setTestId("renew-address");
        var revoke = new Button(translate("calendar.revoke"), _ -> askToRevoke());
        revoke.setTestId("revoke-address");
        var actions = new Div(renew, revoke);
        actions.addClassName("card-actions");
        var card = new Article(new Paragraph(translate("calendar.has")), details, actions);
        card.addClassName("session-card");
        content.add(card);
    }

    private void make() {
        Attempt.get(() -> feeds.renew(Language.of(getLocale()))).ifPresent(this::showAddress);
    }

    private void showAddress(FeedAddress address) {
        show();
        content.addComponentAsFirst(new AddressCard(address));
    }

    private void askToRenew() {
        Confirm.ask(
                translate("calendar.renew.title"),
                translate("calendar.renew.text"),
                translate("calendar.renew"),
                this::make);
    }

    private void askToRevoke() {
        Confirm.ask(
                translate("calendar.revoke.title"),
                translate("calendar.revoke.text"),
                translate("calendar.revoke"),
                () -> {
                    if (Attempt.run(feeds::revoke)) {
                        Notices.done(translate("calendar.revoked"));
                        show();
                    }
                });
    }

    @Override
    public String getPageTitle() {
        return translate("menu.calendar");
    }
}
