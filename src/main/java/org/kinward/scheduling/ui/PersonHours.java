package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.StaffId;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.AvailabilityService;
import org.kinward.scheduling.WeeklyHours;
import org.kinward.shared.ui.Formats;

/** When a member of staff can be booked. */
class PersonHours implements BookableHours {

    private final AvailabilityService service;
    private final CenterDetails center;
    private final StaffId person;

    PersonHours(AvailabilityService service, CenterDetails center, StaffId person) {
        this.service = service;
        this.center = center;
        this.person = person;
    }

    @Override
    public List<WeeklyHours> hours() {
        return service.hours(center.id(), person);
    }

    @Override
    public void setHours(List<WeeklyHours> week) {
        service.setHours(center.id(), person, week);
    }

    @Override
    public List<AwayLine> away() {
        return service.absences(center.id(), person).stream()
                .map(absence ->
                        new AwayLine(
                                translate(
                                        "hours.away.line",
                                        Formats.dateAndTime(absence.from(), center.zone()),
                                        Formats.dateAndTime(absence.to(), center.zone()),
                                        translate("hours.reason." + absence.reason())),
                                () -> service.removeAbsence(center.id(), person, absence.id())))
                .toList();
    }

    @Override
    public int enter(Absence absence, String occasion) {
        return service.enterAbsence(center.id(), person, absence).affected().size();
    }

    @Override
    public Optional<Component> more() {
        return Optional.of(
                new StaffRuleFields(
                        service.rule(center.id(), person),
                        rule -> service.setRule(center.id(), person, rule)));
    }
}
