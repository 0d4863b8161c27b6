package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.Doubts;
import org.kinward.therapy.LeftOut;
import org.kinward.therapy.SeriesOutcome;

/** Tells what stands against dates of a series, and asks whether they are left out or overruled. */
class SeriesDoubtsDialog extends SubmitDialog {

    private static final int LENGTH = 300;

    /** What staff may do about them. */
    enum Choice {
        LEAVE_OUT,
        OVERRULE
    }

    private final List<LeftOut> open;
    final RadioButtonGroup<Choice> choice =
            new RadioButtonGroup<>(translate("therapy.series.doubts.choice"));
    final TextField why = new TextField(translate("against.why"));

    SeriesDoubtsDialog(
            SeriesOutcome outcome, ConflictWords words, ZoneId zone, Predicate<Doubts> again) {
        super("", translate("therapy.series.doubts.go"));
        Map<Boolean, List<LeftOut>> dates =
                outcome.leftOut().stream().collect(groupingBy(LeftOut::mayBeOverruled));
        open = dates.getOrDefault(true, List.of());
        var never = dates.getOrDefault(false, List.of());
        setHeaderTitle(translate("therapy.series.doubts.title", open.size()));
        addClassName("therapy-dialog");
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> translate("therapy.series.doubts." + one));
        choice.setValue(Choice.LEAVE_OUT);
        choice.addValueChangeListener(event -> why.setVisible(event.getValue() == Choice.OVERRULE));
        why.setVisible(false);
        why.setMaxLength(LENGTH);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText(translate("against.why.help"));
        var fields = new Div(choice, why);
        fields.addClassName("stack");
        add(
                new Paragraph(translate("therapy.series.doubts.text")),
                new LeftOutList(open, words, zone));
        if (!never.isEmpty()) {
            add(
                    new Paragraph(translate("therapy.series.doubts.never")),
                    new LeftOutList(never, words, zone));
        }
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(() -> decide(again));
    }

    private boolean decide(Predicate<Doubts> again) {
        if (choice.getValue() == Choice.LEAVE_OUT) {
            return again.test(Doubts.LEAVE_OUT);
        }
        return TextCheck.required(why, LENGTH)
                .filter(text -> again.test(Doubts.overruled(overruled(text))))
                .isPresent();
    }

    private Overruled overruled(String text) {
        return new Overruled(
                open.stream()
                        .map(LeftOut::conflicts)
                        .flatMap(Collection::stream)
                        .map(Conflict::reason)
                        .collect(toSet()),
                text);
    }
}
