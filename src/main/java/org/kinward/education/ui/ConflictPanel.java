package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.kinward.shared.ui.Formats;

/** Tells an editor who changed the session meanwhile and what, and offers the two ways on. */
class ConflictPanel extends Div {

    final UnorderedList changes = new UnorderedList();
    final Button useTheirs;
    final Button applyMine;

    ConflictPanel(SessionDifference difference, Runnable theirs, Runnable mine) {
        addClassName("conflict-panel");
        setTestId("conflict");
        getElement().setAttribute("role", "alert");
        var change = difference.change();
        difference.lines(getLocale()).stream().map(ConflictPanel::item).forEach(changes::add);
        useTheirs = new Button(translate("conflict.useTheirs"), _ -> theirs.run());
        useTheirs.setTestId("use-theirs");
        applyMine = new Button(translate("conflict.applyMine"), _ -> mine.run());
        applyMine.setTestId("apply-mine");
        applyMine.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(useTheirs, applyMine);
        actions.addClassName("actions");
        add(
                new H3(translate("conflict.title", change.by())),
                new Paragraph(
                        translate(
                                "conflict.when",
                                Formats.dateAndTime(change.at(), difference.options().zone()))),
                changes,
                new Paragraph(translate("conflict.choose")),
                actions);
    }

    private static ListItem item(SessionDifference.Line line) {
        return new ListItem(
                line.mine().isEmpty()
                        ? translate("conflict.line", line.field(), line.before(), line.after())
                        : translate(
                                "conflict.line.both",
                                line.field(),
                                line.before(),
                                line.after(),
                                line.mine()));
    }
}
