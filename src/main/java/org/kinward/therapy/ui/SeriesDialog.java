package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kinward.centers.CenterDetails;
import org.kinward.scheduling.Recurrence.Rhythm;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Numbers;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.Doubts;
import org.kinward.therapy.PlanSeries;
import org.kinward.therapy.SeriesId;
import org.kinward.therapy.TherapyPlan;
import org.kinward.therapy.TherapyRefused;
import org.kinward.therapy.TherapySeries;

/** Plans several sessions alike, like every second Tuesday, eight times. */
class SeriesDialog extends PlanDialog {

    private final CenterDetails center;
    private final TherapySeries series;
    private final Supplier<ConflictWords> words;
    private final Runnable afterwards;

    /** Chosen here once, so that a second click makes no second series. */
    private final SeriesId id = SeriesId.create();

    final DatePicker first = TimeFields.day("therapy.series.first");
    final TimePicker time = TimeFields.time("therapy.time");

    /** How a series comes again here; scheduling knows more ways. */
    enum Comes {
        WEEKLY,
        MONTHLY,
        MONTHLY_LAST
    }

    final RadioButtonGroup<Comes> comes = new RadioButtonGroup<>(translate("therapy.series.comes"));
    final IntegerField every = Numbers.field("therapy.series.every", 1, 8);
    final IntegerField times = Numbers.field("therapy.series.times", 2, 26);

    SeriesDialog(
            PlanForm form,
            CenterDetails center,
            TherapySeries series,
            Supplier<ConflictWords> words,
            Runnable afterwards) {
        super(translate("therapy.series.new"), form);
        this.center = center;
        this.series = series;
        this.words = words;
        this.afterwards = afterwards;
        comes.setItems(Comes.values());
        comes.setItemLabelGenerator(one -> translate("therapy.series.comes." + one));
        comes.setValue(Comes.WEEKLY);
        comes.addClassName("wide");
        comes.addValueChangeListener(event -> every.setVisible(event.getValue() == Comes.WEEKLY));
        every.setValue(1);
        times.setValue(8);
        var fields = new Div(first, time, comes, every, times);
        fields.addClassName("session-form");
        add(new Paragraph(translate("therapy.series.text")), fields);
        saves(this::save);
    }

    private boolean save(TherapyPlan plan) {
        boolean complete =
                Stream.of(
                                TimeFields.check(first),
                                TimeFields.check(time),
                                Numbers.check(every, false),
                                Numbers.check(times, false))
                        .allMatch(each -> each);
        return complete && wentThrough(plan);
    }

    private boolean wentThrough(TherapyPlan plan) {
        try {
            return new SeriesSteps(
                            SeriesWork.PLAN,
                            words.get(),
                            center.zone(),
                            doubts -> series.plan(input(plan, doubts)),
                            this::done)
                    .run();
        } catch (TherapyRefused refusal) {
            switch (refusal.reason()) {
                case IN_THE_PAST, TOO_FAR_AHEAD ->
                        TextCheck.refuse(first, Attempt.sentence(refusal));
                case TIME_DOES_NOT_EXIST -> TextCheck.refuse(time, Attempt.sentence(refusal));
                default -> throw refusal;
            }
            return false;
        }
    }

    private PlanSeries input(TherapyPlan plan, Doubts doubts) {
        return new PlanSeries(
                id,
                center.id(),
                plan,
                LocalDateTime.of(first.getValue(), time.getValue()),
                rhythm(),
                times.getValue(),
                doubts);
    }

    private void done() {
        close();
        afterwards.run();
    }

    private Rhythm rhythm() {
        return switch (comes.getValue()) {
            case WEEKLY -> new Rhythm.Weekly(every.getValue());
            case MONTHLY -> new Rhythm.Monthly();
            case MONTHLY_LAST -> new Rhythm.MonthlyLast();
        };
    }
}
