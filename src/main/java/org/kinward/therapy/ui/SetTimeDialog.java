package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.stream.Stream;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.BookTime;
import org.kinward.therapy.ChangeSeries;
import org.kinward.therapy.Reach;
import org.kinward.therapy.TherapyRefused;
import org.kinward.therapy.TherapySeries;
import org.kinward.therapy.TherapyTimes;

/** Sets a session's time by hand, or moves the session. */
class SetTimeDialog extends SubmitDialog {

    private final OpenSession open;
    private final TherapyTimes times;
    private final TherapySeries series;

    final DatePicker day = TimeFields.day("therapy.day");
    final TimePicker time = TimeFields.time("therapy.time");
    final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>(translate("therapy.reach"));
    final Checkbox agreed = new Checkbox(translate("therapy.agreed"));

    SetTimeDialog(OpenSession open, TherapyTimes times, TherapySeries series) {
        super(title(open), title(open));
        this.open = open;
        this.times = times;
        this.series = series;
        var facts = open.details().facts();
        time.setHelperText(
                translate(
                        "session.time.zone",
                        facts.zone().getDisplayName(TextStyle.FULL, getLocale())));
        agreed.setHelperText(translate("therapy.agreed.help"));
        agreed.setVisible(facts.state().hasTime());
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(one -> translate("therapy.reach." + one));
        reach.setValue(Reach.THIS);
        reach.setVisible(facts.series() != null && facts.state().hasTime());
        // Whoever moves several asks the people of each of them again.
        reach.addValueChangeListener(event ->
                agreed.setVisible(event.getValue() == Reach.THIS && facts.state().hasTime()));
        var start = facts.startsAt();
        if (start != null) {
            day.setValue(start.atZone(facts.zone()).toLocalDate());
            time.setValue(start.atZone(facts.zone()).toLocalTime());
        }
        var fields = new Div(day, time, reach, agreed);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    private static String title(OpenSession open) {
        return translate(
                open.details().facts().state().hasTime() ? "therapy.move" : "therapy.setTime");
    }

    private boolean save() {
        return Stream.of(TimeFields.check(day), TimeFields.check(time)).allMatch(each -> each)
                && open.attempt(
                        () -> wentThrough(LocalDateTime.of(day.getValue(), time.getValue())));
    }

    private boolean wentThrough(LocalDateTime start) {
        try {
            return new Overruling(open.against(), overruled -> book(start, overruled), this::done)
                    .book();
        } catch (TherapyRefused refusal) {
            switch (refusal.reason()) {
                case IN_THE_PAST, TOO_FAR_AHEAD -> TextCheck.refuse(day, Attempt.sentence(refusal));
                case TIME_DOES_NOT_EXIST -> TextCheck.refuse(time, Attempt.sentence(refusal));
                default -> throw refusal;
            }
            return false;
        }
    }

    private void book(LocalDateTime start, Overruled overruled) {
        var facts = open.details().facts();
        if (reach.getValue() == Reach.THIS) {
            times.book(
                    new BookTime(facts.id(), facts.edition(), start, agreed.getValue(), overruled));
            return;
        }
        var outcome =
                series.move(
                        new ChangeSeries(facts.id(), facts.edition(), reach.getValue()),
                        start,
                        overruled);
        if (!outcome.leftOut().isEmpty()) {
            new SeriesOutcomeDialog(outcome, open.against(), facts.zone()).open();
        }
    }

    private void done() {
        Notices.done(translate("therapy.timeSet"));
        close();
        open.reload();
    }
}
