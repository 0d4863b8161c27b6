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
import org.kinward.shared.ui.BriefLook;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.PageHeader;

/**
 * What clients share with a family member. With nothing to show it says the same whether there is
 * no client, no consent or no longer one (42 CFR 2.13(c)). What it shows is for a brief look.
 */
@Route("shared")
@Menu(title = "menu.shared", order = 15, icon = "icons/menu/shared.svg")
@RolesAllowed(FAMILY)
class SharedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PrivacyGate gate;
    final BriefLook content = new BriefLook(this::away);

    SharedView(PrivacyGate gate, RecipientDirectory recipients, ClaimForm claim) {
        this.gate = gate;
        addClassName("family-page");
        // Who is linked to no family yet could send nothing.
        claim.setVisible(!recipients.own().isEmpty());
        add(new PageHeader(getPageTitle()), content, claim);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private EmptyState away() {
        return new EmptyState(
                translate("shared.away"),
                translate("shared.away.text"),
                new Button(translate("shared.again"), _ -> show()));
    }

    private void show() {
        var shared = gate.sharedWithMe();
        if (shared.isEmpty()) {
            content.showForGood(
                    new EmptyState(translate("shared.none"), translate("shared.none.text")));
            return;
        }
        var cards = new Div();
        cards.addClassName("cards");
        shared.forEach(client -> cards.add(card(client)));
        var notice = new Paragraph(translate("shared.notice"));
        notice.addClassName("notice");
        content.show(cards, notice, new Details(translate("shared.notice.whole"), whole()));
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
