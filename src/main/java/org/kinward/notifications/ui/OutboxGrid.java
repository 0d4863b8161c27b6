package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.kinward.notifications.MessageRow;
import org.kinward.notifications.MessageState;
import org.kinward.notifications.Problem;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.NarrowScreen;

/** Messages in rows; on a phone each is a card. */
class OutboxGrid extends Grid<MessageRow> {

    private final Consumer<MessageRow> resending;
    private final Consumer<MessageRow> trying;
    private final Consumer<MessageRow> calling;
    final Column<MessageRow> card = addComponentColumn(this::card);

    OutboxGrid(
            Consumer<MessageRow> resending,
            Consumer<MessageRow> trying,
            Consumer<MessageRow> calling) {
        this.resending = resending;
        this.trying = trying;
        this.calling = calling;
        setId("outbox");
        getElement().setAttribute("aria-label", translate("menu.outbox"));
        card.setHeader(translate("menu.outbox")).setVisible(false);
        addColumn(OutboxGrid::when)
                .setHeader(translate("outbox.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(MessageRow::to).setHeader(translate("outbox.to")).setFlexGrow(1);
        addColumn(OutboxGrid::kind).setHeader(translate("outbox.what")).setFlexGrow(1);
        addComponentColumn(this::about).setHeader(translate("outbox.about")).setFlexGrow(2);
        addComponentColumn(OutboxGrid::state).setHeader(translate("outbox.state")).setFlexGrow(1);
        addComponentColumn(this::actions)
                .setHeader(translate("outbox.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setSelectionMode(SelectionMode.NONE);
        NarrowScreen.follow(this, this::fit);
    }

    private void fit(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(card)));
    }

    private Div card(MessageRow row) {
        var to = new Span(row.to());
        to.addClassName("card-name");
        var card =
                new Div(
                        to,
                        new Span(kind(row)),
                        about(row),
                        new Span(when(row)),
                        state(row),
                        actions(row));
        card.addClassName("card-words");
        return card;
    }

    private static String when(MessageRow row) {
        return Formats.dateAndTime(MessageStates.latest(row.facts()), row.zone());
    }

    private static String kind(MessageRow row) {
        return translate("message.kind." + row.facts().kind());
    }

    private Div about(MessageRow row) {
        var about = new Div();
        about.addClassName("state-and-why");
        if (row.topic() != null && row.startsAt() != null) {
            about.add(
                    new Span(row.topic().in(getLocale())),
                    new Span(Formats.dateAndTime(row.startsAt(), row.zone())));
        }
        return about;
    }

    private static Div state(MessageRow row) {
        var state = new Div(MessageStates.badge(row.facts().state()));
        state.addClassName("state-and-why");
        var why = row.facts().problem();
        if (why != null) {
            state.add(new Span(translate("message.problem." + why)));
        }
        if (row.facts().state() == MessageState.FAILED) {
            state.add(new Span(translate("outbox.call")));
        }
        return state;
    }

    private Div actions(MessageRow row) {
        var actions = new Div();
        actions.addClassName("card-actions");
        var state = row.facts().state();
        if (row.parked()) {
            actions.add(action("outbox.tryAgain", row, trying));
        } else if (isSendable(row)) {
            actions.add(action("outbox.resend", row, resending));
        }
        if (state.needsAttention()) {
            actions.add(action("outbox.called", row, calling));
        }
        return actions;
    }

    /** Without an address nothing can be sent, however often. */
    private static boolean isSendable(MessageRow row) {
        var state = row.facts().state();
        return state == MessageState.SENT
                || state.needsAttention() && row.facts().problem() != Problem.NO_ADDRESS;
    }

    private static Button action(String key, MessageRow row, Consumer<MessageRow> doing) {
        var button = new Button(translate(key), _ -> doing.accept(row));
        button.setAriaLabel(translate(key + ".label", row.to(), kind(row)));
        return button;
    }
}
