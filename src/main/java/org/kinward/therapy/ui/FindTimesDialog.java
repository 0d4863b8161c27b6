package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.kinward.centers.RoomDetails;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.FindTimes;
import org.kinward.therapy.TherapyState;

/** Looks for times at which everybody and everything is free; they are offered or booked here. */
class FindTimesDialog extends SubmitDialog {

    private static final int WEEKS = 12;

    private final OpenSession open;
    private final TimeDesk desk;
    private final LocalDate today;

    final DatePicker first = TimeFields.day("therapy.find.first");
    final DatePicker last = TimeFields.day("therapy.find.last");
    final TimePicker earliest = TimeFields.time("therapy.find.earliest");
    final TimePicker latest = TimeFields.time("therapy.find.latest");
    final MultiSelectComboBox<RoomDetails> rooms =
            new MultiSelectComboBox<>(translate("therapy.find.rooms"));
    final FoundTimes found;
    final Button offer = new Button(translate("therapy.offer"), _ -> offer());
    final Button book = new Button(translate("therapy.book"), _ -> book());

    FindTimesDialog(OpenSession open, TimeDesk desk, List<RoomDetails> known, LocalDate today) {
        super(translate("therapy.find"), translate("therapy.find.look"));
        this.open = open;
        this.desk = desk;
        this.today = today;
        this.found = new FoundTimes(open, known);
        setWidth("48rem");
        first.setValue(today.plusDays(1));
        last.setValue(today.plusDays(21));
        first.setMin(today);
        earliest.setValue(LocalTime.of(8, 0));
        latest.setValue(LocalTime.of(20, 0));
        rooms.setItems(known);
        rooms.setItemLabelGenerator(RoomDetails::name);
        rooms.setHelperText(translate("therapy.find.rooms.help"));
        rooms.addClassName("wide");
        // With a time set, the session has its room; another one is a change of the plan.
        rooms.setVisible(open.details().facts().state() == TherapyState.REQUESTED);
        var fields = new Div(first, last, earliest, latest, rooms);
        fields.addClassName("session-form");
        var request = open.details().request();
        if (request != null) {
            add(new RequestNote(request, open.details().names()));
        }
        add(fields, found);
        offer.setTestId("offer");
        book.setTestId("book");
        // A time that people agreed to is moved, not put up for choice.
        boolean mayOffer = open.details().facts().state().mayBecome(TherapyState.PROPOSED);
        offer.setDisableOnClick(true);
        book.setDisableOnClick(true);
        found.times.addValueChangeListener(event -> lead(event.getValue().size(), mayOffer));
        clear();
        getFooter().add(offer, book);
        onSubmit(() -> {
            look(mayOffer);
            return false;
        });
    }

    private void look(boolean mayOffer) {
        boolean complete =
                Stream.of(
                                TimeFields.check(first),
                                TimeFields.check(last),
                                TimeFields.check(earliest),
                                TimeFields.check(latest))
                        .allMatch(each -> each);
        if (!complete || !isInOrder()) {
            clear();
            return;
        }
        desk.find(question())
                .ifPresent(answer -> {
                    found.show(answer);
                    boolean any = !answer.proposals().isEmpty();
                    offer.setVisible(any && mayOffer);
                    book.setVisible(any);
                });
    }

    /** What was found for other days is no answer any more. */
    private void clear() {
        found.clear();
        offer.setVisible(false);
        book.setVisible(false);
    }

    /** The button that goes on with what is ticked stands out. */
    private void lead(int ticked, boolean mayOffer) {
        submitLeads(ticked == 0);
        boolean one = ticked == 1 || !mayOffer;
        offer.setThemeVariant(ButtonVariant.PRIMARY, ticked > 0 && !one);
        book.setThemeVariant(ButtonVariant.PRIMARY, ticked > 0 && one);
    }

    private boolean isInOrder() {
        if (first.getValue().isBefore(today)) {
            TextCheck.refuse(first, translate("therapy.find.past"));
            return false;
        }
        if (last.getValue().isBefore(first.getValue())) {
            TextCheck.refuse(last, translate("therapy.find.order"));
            return false;
        }
        if (last.getValue().isAfter(first.getValue().plusWeeks(WEEKS).minusDays(1))) {
            TextCheck.refuse(last, translate("therapy.find.tooLong", WEEKS));
            return false;
        }
        if (!latest.getValue().isAfter(earliest.getValue())) {
            TextCheck.refuse(latest, translate("therapy.find.order"));
            return false;
        }
        return true;
    }

    private FindTimes question() {
        return new FindTimes(
                open.details().facts().id(),
                rooms.getValue().stream().map(RoomDetails::id).collect(toUnmodifiableSet()),
                first.getValue(),
                last.getValue(),
                earliest.getValue(),
                latest.getValue());
    }

    private void offer() {
        once(
                offer,
                () ->
                        found.chosen(2, 3)
                                .ifPresent(choice ->
                                        desk.offer(open, choice, done("therapy.offered"))));
    }

    private void book() {
        once(
                book,
                () ->
                        found.chosen(1, 1)
                                .ifPresent(choice ->
                                        desk.book(open, choice, done("therapy.timeSet"))));
    }

    /** A second click may have been on its way while the first was answered. */
    private void once(Button pressed, Runnable work) {
        if (!isOpened()) {
            return;
        }
        try {
            work.run();
        } finally {
            pressed.setEnabled(true);
        }
    }

    private Runnable done(String key) {
        return () -> {
            Notices.done(translate(key));
            close();
            open.reload();
        };
    }
}
