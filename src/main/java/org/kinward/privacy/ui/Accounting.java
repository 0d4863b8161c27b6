package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Optional;
import org.kinward.privacy.AccountingService;
import org.kinward.privacy.ConsentQueries;
import org.kinward.privacy.DisclosureDetails;
import org.kinward.privacy.OverrideService;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;

/**
 * What was disclosed, and the ways to print it or to add what was told without a consent. It is
 * looked up only when asked for, because each look is logged.
 */
class Accounting extends Section {

    private final ConsentQueries queries;
    private final AccountingService accounting;
    private final OverrideService overrides;
    private final Div content = new Div();
    final Button show = new Button(translate("accounting.show"), _ -> show());
    final Button print = new Button(translate("accounting.print"), _ -> print());
    final Button override = new Button(translate("override"), _ -> override());
    private Optional<OpenClient> client = Optional.empty();

    Accounting(ConsentQueries queries, AccountingService accounting, OverrideService overrides) {
        this.queries = queries;
        this.accounting = accounting;
        this.overrides = overrides;
        show.setTestId("accounting");
        print.setTestId("print-accounting");
        override.setTestId("override");
        var actions = new Div(show, print, override);
        actions.addClassName("actions");
        add(
                new H2(translate("accounting")),
                new Paragraph(translate("accounting.text")),
                actions,
                content);
    }

    void of(OpenClient open) {
        client = Optional.of(open);
        content.removeAll();
        show.setVisible(true);
    }

    private void print() {
        client.ifPresent(open ->
                new AccountingDialog(open, input -> Handout.give(() -> accounting.print(input)))
                        .open());
    }

    private void override() {
        client.ifPresent(open ->
                new OverrideDialog(
                                open,
                                input -> {
                                    overrides.disclose(input);
                                    Notices.done(translate("saved"));
                                    open.reload().run();
                                })
                        .open());
    }

    private void show() {
        client.ifPresent(open -> {
            var found = queries.accounting(open.client().id());
            show.setVisible(false);
            if (found.isEmpty()) {
                content.add(new Paragraph(translate("accounting.none")));
                return;
            }
            var list = new UnorderedList();
            list.addClassName("card-list");
            found.forEach(line -> list.add(new ListItem(sentence(line, open.center().zone()))));
            content.add(list);
        });
    }

    private static String sentence(DisclosureDetails line, ZoneId zone) {
        var what = line.what();
        var told = line.told();
        var notice = line.noticeVersion();
        return what != null && notice != null
                ? translate(
                        "accounting.item",
                        Formats.dateAndTime(line.at(), zone),
                        line.recipient(),
                        translate("scope." + what),
                        line.purpose(),
                        notice)
                : translate(
                        "accounting.item.override",
                        Formats.date(line.at(), zone),
                        line.recipient(),
                        told == null ? "" : told,
                        translate("basis." + line.basis()),
                        line.purpose());
    }
}
