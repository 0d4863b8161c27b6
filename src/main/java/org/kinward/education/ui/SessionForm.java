package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.education.ModuleId;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionRefused;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.Numbers;
import org.kinward.shared.ui.TextCheck;

/** The fields of a session's plan. It gives back a plan, or nothing and messages at the fields. */
class SessionForm extends Div {

    private static final int LINK_LENGTH = 500;

    private final Binder<SessionPlan> binder = new Binder<>(SessionPlan.class);
    private SessionOptions options;

    final ComboBox<ModuleId> module = new ComboBox<>(translate("session.module"));
    final DatePicker date = new DatePicker(translate("session.date"));
    final TimePicker time = new TimePicker(translate("session.time"));
    final IntegerField minutes = Numbers.field("session.minutes", 15, 600);
    final ComboBox<RoomId> room = new ComboBox<>(translate("session.room"));
    final TextField videoLink = new TextField(translate("session.videoLink"));
    final IntegerField seats = Numbers.field("session.seats", 1, 500);
    final Select<Language> language = new Select<>();
    final ComboBox<StaffId> facilitator = new ComboBox<>(translate("session.facilitator"));

    SessionForm(SessionOptions options) {
        this.options = options;
        addClassName("session-form");
        module.addClassName("wide");
        videoLink.addClassName("wide");
        facilitator.addClassName("wide");
        add(module, date, time, minutes, seats, room, language, videoLink, facilitator);
        prepare();
        bind();
        offer(options, null);
        language.setValue(Language.ENGLISH);
        minutes.setValue(90);
    }

    private void prepare() {
        module.setItemLabelGenerator(id -> options.title(id, getLocale()));
        date.setLocale(getLocale());
        date.setI18n(DatePickerTexts.in(getLocale()));
        time.setLocale(getLocale());
        time.setStep(Duration.ofMinutes(15));
        time.setI18n(
                new TimePicker.TimePickerI18n()
                        .setBadInputErrorMessage(translate("picker.badTime")));
        time.setHelperText(
                translate(
                        "session.time.zone",
                        options.zone().getDisplayName(TextStyle.FULL, getLocale())));
        room.setItemLabelGenerator(id -> options.room(id));
        room.setClearButtonVisible(true);
        room.setHelperText(translate("session.place.help"));
        videoLink.setHelperText(translate("session.videoLink.help"));
        videoLink.setMaxLength(LINK_LENGTH);
        language.setLabel(translate("session.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> translate("language." + choice));
        facilitator.setItemLabelGenerator(id -> options.person(id));
        facilitator.setClearButtonVisible(true);
    }

    private void bind() {
        var missing = translate("input.required");
        binder.forField(module).asRequired(missing).bind("module");
        binder.forField(date)
                .asRequired(missing)
                .withValidator(
                        day -> !day.isBefore(options.today()),
                        translate("refusal.session.IN_THE_PAST"))
                .bind("date");
        binder.forField(time).asRequired(missing).bind("time");
        binder.forField(minutes).asRequired(missing).bind("minutes");
        binder.forField(room)
                .withValidator(
                        chosen -> chosen != null || !videoLink.isEmpty(),
                        translate("refusal.session.NO_PLACE"))
                .bind("room");
        binder.forField(videoLink)
                .withValidator(SessionForm::isLink, translate("session.videoLink.wrong"))
                .withNullRepresentation("")
                .bind("videoLink");
        binder.forField(seats).asRequired(missing).bind("seats");
        // Always chosen, so it is not marked as required: a select button may not say so (ARIA).
        binder.forField(language).bind("language");
        binder.forField(facilitator).bind("facilitator");
    }

    SessionOptions options() {
        return options;
    }

    /** Takes these choices; what is in the fields stays. */
    final void offer(SessionOptions choices, @Nullable SessionPlan kept) {
        options = choices;
        var chosenModule = module.getValue();
        var chosenRoom = room.getValue();
        var chosenFacilitator = facilitator.getValue();
        module.setItems(choices.modulesOffered(kept == null ? null : kept.module()));
        room.setItems(choices.rooms().stream().map(each -> each.id()).toList());
        facilitator.setItems(choices.facilitators(kept == null ? null : kept.facilitator()));
        module.setValue(chosenModule);
        room.setValue(chosenRoom);
        facilitator.setValue(chosenFacilitator);
    }

    /** Shows a plan in the fields. */
    void show(SessionPlan plan) {
        offer(options, plan);
        binder.readRecord(plan);
    }

    /** The plan in the fields; empty where a field has a message. */
    Optional<SessionPlan> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException saidAtTheFields) {
            return Optional.empty();
        }
    }

    /** Says a refusal at the field it belongs to; tells whether there is one. */
    boolean mark(SessionRefused refusal) {
        var field = fieldOf(refusal.reason());
        field.ifPresent(found -> TextCheck.refuse(found, Attempt.sentence(refusal)));
        return field.isPresent();
    }

    private Optional<HasValidationProperties> fieldOf(SessionRefused.Reason reason) {
        return switch (reason) {
            case IN_THE_PAST, TOO_FAR_AHEAD -> Optional.of(date);
            case TIME_DOES_NOT_EXIST -> Optional.of(time);
            case NO_PLACE -> Optional.of(room);
            case ROOM_TOO_SMALL, SEATS_TAKEN -> Optional.of(seats);
            case MODULE_RETIRED -> Optional.of(module);
            case NOT_A_FACILITATOR -> Optional.of(facilitator);
            case MODULE_TITLE_TAKEN, MODULE_CHANGED, ALREADY_CANCELLED, ALREADY_STARTED ->
                    Optional.empty();
        };
    }

    private static boolean isLink(String text) {
        return text.isEmpty()
                || text.length() <= LINK_LENGTH
                        && text.matches(SessionPlan.LINK)
                        && PlainText.Check.isPlain(text);
    }
}
