package org.kinward.therapy;

import java.util.List;
import org.kinward.therapy.TherapyEvent.SessionCancelled;
import org.springframework.stereotype.Component;

/** Cancels sessions of a series. */
@Component
class SeriesEnding {

    private final SeriesBook series;
    private final TimeBooking times;
    private final Ending ending;
    private final TherapyContext context;

    SeriesEnding(SeriesBook series, TimeBooking times, Ending ending, TherapyContext context) {
        this.series = series;
        this.times = times;
        this.ending = ending;
        this.context = context;
    }

    /** Cancels them for everybody, times on offer included; tells how many. */
    int cancel(ChangeSeries from, String reason) {
        var rolls = series.lock(from).rolls();
        times.hold(rolls, List.of());
        for (Roll roll : rolls) {
            ending.cancel(roll, reason);
            context.announce(
                    new SessionCancelled(
                            roll.session().id(), roll.session().center(), roll.members()));
        }
        return rolls.size();
    }
}
