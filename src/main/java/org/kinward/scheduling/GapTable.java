package org.kinward.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kinward.centers.CenterDetails;
import org.kinward.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Reads when a center, its rooms and its staff cannot be booked. */
@Component
class GapTable {

    private final AgendaTable agendas;
    private final AbsenceTable absences;

    GapTable(AgendaTable agendas, AbsenceTable absences) {
        this.agendas = agendas;
        this.absences = absences;
    }

    /** The days from the first up to, and without, the end, and these resources on them. */
    CalendarGaps between(
            CenterDetails center, LocalDate first, LocalDate end, Collection<Resource> asked) {
        var window =
                new Span(
                        first.atStartOfDay(center.zone()).toInstant(),
                        end.atStartOfDay(center.zone()).toInstant());
        var ids = asked.stream().map(Resource::id).toList();
        var openings = new Openings(center.zone(), agendas.hours(center.id(), ids));
        var away = agendas.absences(ids, window);
        var times = new ArrayList<ClosedTime>();
        openings.closed(center.id().value(), window)
                .forEach(span -> times.add(new ClosedTime(null, span.from(), span.to(), false)));
        for (Resource one : asked) {
            openings.closed(one.id(), window)
                    .forEach(span -> times.add(new ClosedTime(one, span.from(), span.to(), false)));
            away.getOrDefault(one.id(), List.of()).stream()
                    .map(span -> span.clip(window))
                    .forEach(span -> times.add(new ClosedTime(one, span.from(), span.to(), true)));
        }
        return new CalendarGaps(days(center, first, end), times);
    }

    private List<ClosedDay> days(CenterDetails center, LocalDate first, LocalDate end) {
        return absences.closures(center.id(), first).stream()
                .map(ClosureDetails::closure)
                .flatMap(closure ->
                        first.datesUntil(end)
                                .filter(day -> !day.isBefore(closure.first()))
                                .filter(day -> !day.isAfter(closure.last()))
                                .map(day -> new ClosedDay(day, occasion(closure))))
                .sorted(Comparator.comparing(ClosedDay::date))
                .toList();
    }

    private static LocalizedText occasion(Closure closure) {
        return new LocalizedText(closure.nameEn(), closure.nameEs());
    }
}
