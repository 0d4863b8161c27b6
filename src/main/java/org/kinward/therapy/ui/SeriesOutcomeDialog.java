package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Formats;
import org.kinward.therapy.SeriesOutcome;
import org.kinward.therapy.SeriesOutcome.LeftOut;

/** How many sessions of a series are planned, and which dates were left out and why. */
class SeriesOutcomeDialog extends Dialog {

    SeriesOutcomeDialog(SeriesOutcome outcome, ConflictWords words) {
        setHeaderTitle(translate("therapy.series.done", outcome.done().size()));
        setWidth("32rem");
        setMaxWidth("100%");
        if (!outcome.leftOut().isEmpty()) {
            var list = new UnorderedList();
            outcome.leftOut().forEach(one -> list.add(new ListItem(why(one, words))));
            add(new Paragraph(translate("therapy.series.leftOut")), list);
        }
        var back = new Button(translate("action.close"), _ -> close());
        back.setTestId("back");
        getFooter().add(back);
    }

    private static String why(LeftOut one, ConflictWords words) {
        var reason =
                one.conflicts().isEmpty()
                        ? translate("therapy.series.elsewhere")
                        : words.sentence(one.conflicts().getFirst());
        return Formats.date(one.start().toLocalDate()) + ": " + reason;
    }
}
