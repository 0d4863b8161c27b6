package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.therapy.SeriesOutcome;

/** Which sessions of a series are planned or changed, and which dates were left and why. */
class SeriesOutcomeDialog extends Dialog {

    SeriesOutcomeDialog(SeriesWork work, SeriesOutcome outcome, ConflictWords words, ZoneId zone) {
        setHeaderTitle(translate("therapy.series.done." + work, outcome.done().size()));
        setWidth("36rem");
        setMaxWidth("100%");
        addClassName("therapy-dialog");
        if (!outcome.done().isEmpty()) {
            add(
                    new Paragraph(
                            outcome.done().stream()
                                    .map(one -> LeftOutList.day(one.start()))
                                    .collect(joining("; "))));
        }
        if (!outcome.leftOut().isEmpty()) {
            add(
                    new Paragraph(translate("therapy.series.leftOut." + work)),
                    new LeftOutList(outcome.leftOut(), words, zone));
        }
        var back = new Button(translate("action.close"), _ -> close());
        back.setTestId("back");
        getFooter().add(back);
    }
}
