package org.kinward.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.kinward.education.SessionPlan;
import org.kinward.shared.Language;

/** A session to be planned in one of the demo's centers. */
record DemoSession(DemoCenter center, SessionPlan plan) {

    private static final String VIDEO = "https://video.example/kinward-demo";

    static DemoSession at(
            DemoCenter center, LocalDate date, LocalTime time, int module, int seats) {
        boolean online = module % 3 == 2;
        return new DemoSession(
                center,
                new SessionPlan(
                        center.modules().get(module % center.modules().size()),
                        date,
                        time,
                        module == 6 ? 60 : 90,
                        center.rooms().get(module % center.rooms().size()),
                        online ? VIDEO : null,
                        seats,
                        module % 4 == 3 ? Language.SPANISH : Language.ENGLISH,
                        center.facilitatorId()));
    }

    Instant startsAt() {
        return plan.date().atTime(plan.time()).atZone(center.zone()).toInstant();
    }
}
