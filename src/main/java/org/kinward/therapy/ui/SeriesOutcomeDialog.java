package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Formats;
import org.kinward.therapy.SeriesOutcome;
import org.kinward.therapy.SeriesOutcome.LeftOut;

/** How many sessions of a series are planned, and which dates were left out and why. */
class SeriesOutcomeDialog extends Dialog {

    private static final int ALTERNATIVES = 3;

    SeriesOutcomeDialog(SeriesOutcome outcome, ConflictWords words, ZoneId zone) {
        setHeaderTitle(translate("therapy.series.done", outcome.done().size()));
        setWidth("32rem");
        setMaxWidth("100%");
        if (!outcome.leftOut().isEmpty()) {
            var list = new UnorderedList();
            outcome.leftOut().forEach(one -> list.add(item(one, words, zone)));
            add(new Paragraph(translate("therapy.series.leftOut")), list);
        }
        var back = new Button(translate("action.close"), _ -> close());
        back.setTestId("back");
        getFooter().add(back);
    }

    private static ListItem item(LeftOut one, ConflictWords words, ZoneId zone) {
        var reason =
                one.conflicts().isEmpty()
                        ? translate("therapy.series.elsewhere")
                        : words.sentence(one.conflicts().getFirst());
        var item = new ListItem(Formats.date(one.start().toLocalDate()) + ": " + reason);
        if (!one.alternatives().isEmpty()) {
            var instead =
                    one.alternatives().stream()
                            .limit(ALTERNATIVES)
                            .map(other -> Formats.dateAndTime(other.startsAt(), zone))
                            .collect(joining("; "));
            item.add(new Span(" " + translate("therapy.series.instead", instead)));
        }
        return item;
    }
}
