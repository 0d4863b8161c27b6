package org.kinward.engagement.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.shared.Ids;
import org.kinward.shared.NotFound;
import org.kinward.shared.Period;

/** Which report is meant, as the address of the page says it. */
record Selection(CenterDetails center, Period period) {

    private static final String CENTER = "center";
    private static final String FROM = "from";
    private static final String TO = "to";

    /**
     * What the address asks for; without dates, or with ones that make no period, the last three
     * months. A center that is not among the own ones is not found.
     */
    static Selection of(QueryParameters address, List<CenterDetails> own, Clock clock) {
        var center =
                address.getSingleParameter(CENTER)
                        .map(text -> find(own, new CenterId(Ids.parse(text))))
                        .orElseGet(own::getFirst);
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        return new Selection(
                center, period(address).orElseGet(() -> Preset.LAST_THREE_MONTHS.until(today)));
    }

    QueryParameters address() {
        return QueryParameters.simple(
                Map.of(
                        CENTER, center.id().value().toString(),
                        FROM, period.from().toString(),
                        TO, period.to().toString()));
    }

    private static CenterDetails find(List<CenterDetails> own, CenterId id) {
        return own.stream()
                .filter(center -> center.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Optional<Period> period(QueryParameters address) {
        var from = date(address, FROM);
        var to = date(address, TO);
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(new Period(from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
