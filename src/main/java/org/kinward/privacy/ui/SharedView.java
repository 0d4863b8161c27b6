package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.privacy.PrivacyGate;
import org.kinward.privacy.RecipientDirectory;
import org.kinward.privacy.SharedClient;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.PageHeader;

/**
 * What clients share with a family member. With nothing to show it says the same whether there is
 * no client, no consent or no longer one (42 CFR 2.13(c)). What it shows goes after 45 seconds, so
 * that a screen left open does not tell what a consent no longer allows. The browser takes it out
 * of the page by itself: a phone may have lost the network.
 */
@Route("shared")
@Menu(title = "menu.shared", order = 15, icon = "icons/menu/shared.svg")
@RolesAllowed(FAMILY)
class SharedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN_FOR = 45_000;
    private static final String TIME_IS_UP = "time-is-up";

    private final PrivacyGate gate;
    final Div content = new Div();

    SharedView(PrivacyGate gate, RecipientDirectory recipients, ClaimForm claim) {
        this.gate = gate;
        addClassName("family-page");
        content.getElement().addEventListener(TIME_IS_UP, _ -> putAway());
        // Who is linked to no family yet could send nothing.
        claim.setVisible(!recipients.own().isEmpty());
        add(new PageHeader(getPageTitle()), content, claim);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    final void putAway() {
        content.removeAll();
        content.add(
                new EmptyState(
                        translate("shared.away"),
                        translate("shared.away.text"),
                        new Button(translate("shared.again"), _ -> show())));
    }

    private void show() {
        content.removeAll();
        content.getElement().executeJs("clearTimeout(this.timer)");
        var shared = gate.sharedWithMe();
        if (shared.isEmpty()) {
            content.add(new EmptyState(translate("shared.none"), translate("shared.none.text")));
            return;
        }
        var cards = new Div();
        cards.addClassName("cards");
        shared.forEach(client -> cards.add(card(client)));
        var notice = new Paragraph(translate("shared.notice"));
        notice.addClassName("notice");
        content.add(cards, notice, new Details(translate("shared.notice.whole"), whole()));
        content.getElement()
                .executeJs(
                        "this.timer = setTimeout(() => { this.replaceChildren();"
                                + " this.dispatchEvent(new Event($0)); }, $1)",
                        TIME_IS_UP,
                        SHOWN_FOR);
    }

    /** The notice of 42 CFR 2.32(a)(1), word by word, as it must go with what is shown. */
    private static Paragraph whole() {
        return new Paragraph(translate("form.notice"));
    }

    private static Article card(SharedClient client) {
        var scopes = new UnorderedList();
        client.scopes().stream()
                .sorted()
                .map(scope -> translate("scope." + scope) + ": " + translate("scope.text." + scope))
                .forEach(text -> scopes.add(new ListItem(text)));
        var card =
                new Article(
                        new H3(translate("shared.here", client.name())),
                        new Paragraph(translate("shared.with", client.sharedWith())),
                        new Paragraph(translate("shared.what")),
                        scopes,
                        new Paragraph(translate("shared.only")),
                        new Paragraph(translate("shared.purpose", client.purpose())),
                        new Paragraph(translate("shared.until", Formats.date(client.until()))));
        card.addClassName("session-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return translate("menu.shared");
    }
}
