package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.stream.Stream;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.BookTime;
import org.kinward.therapy.ChangeSeries;
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
    final ReachField reach;
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
        reach = new ReachField(facts);
        reach.setVisible(facts.series() != null && facts.state().hasTime());
        // Whoever moves several asks the people of each of them again.
        reach.addValueChangeListener(
                _ -> agreed.setVisible(!reach.isForSeveral() && facts.state().hasTime()));
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
            return reach.isForSeveral() ? moveSeveral(start) : moveOne(start);
        } catch (TherapyRefused refusal) {
            switch (refusal.reason()) {
                case IN_THE_PAST, TOO_FAR_AHEAD -> TextCheck.refuse(day, Attempt.sentence(refusal));
                case TIME_DOES_NOT_EXIST -> TextCheck.refuse(time, Attempt.sentence(refusal));
                default -> throw refusal;
            }
            return false;
        }
    }

    private boolean moveOne(LocalDateTime start) {
        var facts = open.details().facts();
        return new Overruling(
                        open.against(),
                        overruled ->
                                times.book(
                                        new BookTime(
                                                facts.id(),
                                                facts.edition(),
                                                start,
                                                agreed.getValue(),
                                                overruled)),
                        this::done)
                .book();
    }

    private boolean moveSeveral(LocalDateTime start) {
        var facts = open.details().facts();
        var from = new ChangeSeries(facts.id(), facts.edition(), reach.getValue());
        return new SeriesSteps(
                        SeriesWork.MOVE,
                        open.against(),
                        facts.zone(),
                        doubts -> series.move(from, start, doubts),
                        this::leave)
                .run();
    }

    private void leave() {
        close();
        open.reload();
    }

    private void done() {
        Notices.done(translate(agreed.getValue() ? "therapy.moved.agreed" : "therapy.timeSet"));
        leave();
    }
}
