package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import org.kinward.centers.CenterDetails;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.CenterHoursService;
import org.kinward.scheduling.Closure;
import org.kinward.scheduling.WeeklyHours;
import org.kinward.shared.ui.Formats;

/** When the center is open, and on which days it is not. */
class CenterHours implements BookableHours {

    private final CenterHoursService service;
    private final CenterDetails center;
    private final LocalDate today;

    CenterHours(CenterHoursService service, CenterDetails center, LocalDate today) {
        this.service = service;
        this.center = center;
        this.today = today;
    }

    @Override
    public List<WeeklyHours> hours() {
        return service.hours(center.id());
    }

    @Override
    public List<BookingId> setHours(List<WeeklyHours> week) {
        return service.setHours(center.id(), week);
    }

    @Override
    public List<AwayLine> away() {
        return service.closures(center.id(), today).stream()
                .map(closed ->
                        new AwayLine(
                                translate(
                                        "hours.closed.line",
                                        Formats.period(
                                                closed.closure().first(), closed.closure().last()),
                                        closed.closure().nameEn()),
                                () -> service.reopen(center.id(), closed.id())))
                .toList();
    }

    @Override
    public List<BookingId> enter(Absence absence, String occasion) {
        var closure =
                new Closure(
                        absence.from().toLocalDate(), absence.to().toLocalDate(), occasion, null);
        return service.close(center.id(), closure).affected();
    }

    @Override
    public boolean closesWholeDays() {
        return true;
    }
}
