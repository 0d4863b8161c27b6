package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.TextCheck;

/**
 * When it ends: on a day, or earlier when something happens; a year after the signature at most.
 */
class EndStep extends WizardStep {

    private static final int EVENT = 200;

    /** The two ways a consent may end. */
    enum Way {
        DAY,
        EVENT
    }

    private final LocalDate today;
    final RadioButtonGroup<Way> way = new RadioButtonGroup<>(translate("wizard.ends"));
    final DatePicker expires = new DatePicker(translate("consent.expires"));
    final TextField event = new TextField(translate("consent.event"));

    EndStep(LocalDate today) {
        super(translate("wizard.end"));
        this.today = today;
        way.setItems(Way.values());
        way.setItemLabelGenerator(item -> translate("wizard.ends." + item));
        expires.setLocale(getLocale());
        expires.setI18n(DatePickerTexts.in(getLocale()));
        expires.setRequiredIndicatorVisible(true);
        expires.setMin(today);
        expires.setMax(today.plusYears(1));
        expires.setHelperText(translate("consent.expires.help"));
        event.setMaxLength(EVENT);
        event.setHelperText(translate("consent.event.help"));
        way.addValueChangeListener(change -> chosen(change.getValue()));
        way.setValue(Way.DAY);
        add(way, event, expires);
    }

    private void chosen(Way next) {
        event.setVisible(next == Way.EVENT);
        if (next == Way.EVENT && expires.isEmpty()) {
            expires.setValue(today.plusYears(1));
        }
    }

    @Nullable String endingEvent() {
        return way.getValue() == Way.EVENT ? orNull(event.getValue()) : null;
    }

    @Override
    boolean isComplete() {
        var day = expires.getValue();
        boolean dayIsFine = filled(expires, day != null);
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(1)))) {
            var reason = day.isBefore(today) ? "EXPIRES_IN_THE_PAST" : "EXPIRES_TOO_LATE";
            TextCheck.refuse(expires, translate("refusal.privacy." + reason));
            dayIsFine = false;
        }
        boolean eventIsFine =
                way.getValue() == Way.DAY || TextCheck.required(event, EVENT).isPresent();
        return dayIsFine && eventIsFine;
    }

    @Override
    Optional<HasValidationProperties> fieldOf(Reason reason) {
        return switch (reason) {
            case EXPIRES_IN_THE_PAST, EXPIRES_TOO_LATE -> Optional.of(expires);
            default -> Optional.empty();
        };
    }
}
