package org.kinward.scheduling.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.StaffId;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.AvailabilityService;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.WeeklyHours;

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
    public List<BookingId> setHours(List<WeeklyHours> week) {
        return service.setHours(center.id(), person, week);
    }

    @Override
    public List<AwayLine> away() {
        return service.absences(center.id(), person).stream()
                .map(absence ->
                        AwayLine.of(
                                absence,
                                center.zone(),
                                () -> service.removeAbsence(center.id(), person, absence.id())))
                .toList();
    }

    @Override
    public List<BookingId> enter(Absence absence, String occasion) {
        return service.enterAbsence(center.id(), person, absence).affected();
    }

    @Override
    public Optional<Component> more() {
        return Optional.of(
                new StaffRuleFields(
                        service.rule(center.id(), person),
                        rule -> service.setRule(center.id(), person, rule)));
    }
}
