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
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.kinward.privacy.RestrictionDetails;
import org.kinward.privacy.RestrictionService;
import org.kinward.privacy.RestrictionState;
import org.kinward.privacy.SettleRestriction;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** What the client asked to keep from whom, and what the center said to it. */
class RestrictionList extends Section {

    private final RestrictionService service;
    private final ConsentDesk desk;
    private final Div content = new Div();
    private Registration clicking = () -> {};
    final Button ask = new Button(translate("restriction.ask"));

    RestrictionList(RestrictionService service, ConsentDesk desk) {
        this.service = service;
        this.desk = desk;
        ask.setTestId("ask-restriction");
        add(
                new H2(translate("restrictions")),
                new Paragraph(translate("restrictions.text")),
                content,
                ask);
    }

    void show(OpenClient open) {
        content.removeAll();
        ask.setVisible(open.client().dischargedOn() == null);
        clicking.remove();
        clicking = ask.addClickListener(_ -> ask(open));
        var list = new UnorderedList();
        list.addClassName("card-list");
        open.record().restrictions().forEach(wish -> list.add(item(wish, open)));
        if (list.getComponentCount() > 0) {
            content.add(list);
        }
    }

    private void ask(OpenClient open) {
        new RestrictionDialog(
                        open,
                        name -> desk.recipients(open.center().id(), name),
                        input -> {
                            service.ask(input);
                            Notices.done(translate("saved"));
                            open.reload().run();
                        })
                .open();
    }

    private ListItem item(RestrictionDetails wish, OpenClient open) {
        var text = new Span(wish.wish());
        text.addClassName("card-name");
        var words =
                new Div(
                        text,
                        new StatusBadge(
                                translate("restriction.state." + wish.state()),
                                wish.isOpen() ? Tone.WAITING : Tone.ENDED),
                        new Span(translate("restriction.asked", Formats.date(wish.askedOn()))));
        var about = wish.recipient();
        if (about != null) {
            words.add(
                    new Span(
                            open.nameOf(about)
                                    .map(name -> translate("restriction.about.name", name))
                                    .orElseGet(() -> translate("restriction.about"))));
        }
        var reason = wish.reason();
        if (reason != null) {
            words.add(new Span(translate("consent.reason.line", reason)));
        }
        words.addClassName("card-words");
        var actions = new Div();
        actions.addClassName("actions");
        if (wish.state() == RestrictionState.PENDING) {
            actions.add(
                    settling("restriction.agree", wish, open, service::agree),
                    settling("restriction.decline", wish, open, service::decline));
        }
        if (wish.state() == RestrictionState.AGREED) {
            actions.add(settling("restriction.lift", wish, open, service::lift));
        }
        return new ListItem(words, actions);
    }

    private static Button settling(
            String key,
            RestrictionDetails wish,
            OpenClient open,
            Consumer<SettleRestriction> settle) {
        var button =
                new Button(
                        translate(key),
                        _ ->
                                new ReasonDialog(
                                                key,
                                                500,
                                                reason -> {
                                                    settle.accept(
                                                            new SettleRestriction(
                                                                    wish.id(), reason));
                                                    open.reload().run();
                                                })
                                        .open());
        button.setAriaLabel(translate(key) + ": " + wish.wish());
        button.setTestId(key);
        return button;
    }
}
