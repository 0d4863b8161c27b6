package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.privacy.ClientQueries;
import org.kinward.privacy.ConsentQueries;
import org.kinward.privacy.KeepApartService;
import org.kinward.privacy.KeptApartDetails;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/** Who may not be scheduled together at one center. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class ApartList extends Section {

    private final KeepApartService service;
    private final ConsentQueries recipients;
    private final ClientQueries clients;
    private final Div content = new Div();
    private Optional<CenterDetails> center = Optional.empty();
    final Button add = new Button(translate("apart.add"), _ -> add());

    ApartList(KeepApartService service, ConsentQueries recipients, ClientQueries clients) {
        this.service = service;
        this.recipients = recipients;
        this.clients = clients;
        add.setTestId("keep-apart");
        add(new H2(translate("apart")), new Paragraph(translate("apart.text")), content, add);
    }

    final void show(CenterDetails chosen) {
        center = Optional.of(chosen);
        content.removeAll();
        var found = service.list(chosen.id());
        if (found.isEmpty()) {
            content.add(new Paragraph(translate("apart.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        found.forEach(pair -> list.add(item(pair, chosen)));
        content.add(list);
    }

    private ListItem item(KeptApartDetails pair, CenterDetails chosen) {
        var names = translate("apart.pair", pair.member(), pair.other());
        var name = new Span(names);
        name.addClassName("card-name");
        var words =
                new Div(
                        name,
                        new Span(
                                translate(
                                        "apart.since", Formats.date(pair.since(), chosen.zone()))),
                        new Span(translate("consent.reason.line", pair.reason())));
        words.addClassName("card-words");
        var lift = new Button(translate("apart.lift"), _ -> askToLift(pair, chosen, names));
        lift.setAriaLabel(translate("apart.lift") + ": " + names);
        return new ListItem(words, lift);
    }

    private void askToLift(KeptApartDetails pair, CenterDetails chosen, String names) {
        Confirm.ask(
                translate("apart.lift.title"),
                translate("apart.lift.text", names),
                translate("apart.lift"),
                () -> {
                    if (Attempt.run(() -> service.lift(pair.id()))) {
                        Notices.done(translate("saved"));
                    }
                    show(chosen);
                });
    }

    private void add() {
        center.ifPresent(chosen ->
                new ApartDialog(
                                chosen.id(),
                                name -> recipients.recipients(chosen.id(), name),
                                text -> clients.search(chosen.id(), text, 0, 50),
                                input -> {
                                    service.keep(input);
                                    Notices.done(translate("saved"));
                                    show(chosen);
                                })
                        .open());
    }
}
