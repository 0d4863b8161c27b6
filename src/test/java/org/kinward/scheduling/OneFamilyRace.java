package org.kinward.scheduling;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.kinward.identity.Role;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyWorld;
import org.springframework.boot.test.context.TestComponent;

/** Two therapists give the same family a session at the same hour, at the same instant. */
@TestComponent
class OneFamilyRace {

    private final World world;
    private final TherapyWorld therapy;

    OneFamilyRace(World world, TherapyWorld therapy) {
        this.world = world;
        this.therapy = therapy;
    }

    /** How many of the two were booked. */
    long booked() throws InterruptedException, ExecutionException {
        var center = world.center();
        world.staff("Tess Therapist", Role.THERAPIST, center.code());
        var family = world.family(center, 2);
        var plan = therapy.plan(center, Set.copyOf(family.members()), Set.of());
        var sessions =
                Stream.of("Theo Therapist", "Tess Therapist")
                        .map(name -> therapy.byVideo(plan, therapy.staff(center, name)))
                        .map(one -> therapy.open(center, one))
                        .toList();
        // Their rows exist, so that adding them holds nobody up.
        sessions.forEach(one -> isBooked(center, one, 4 + sessions.indexOf(one)));
        return Crowd.allAtOnce(sessions, one -> isBooked(center, one, 8)).stream()
                .filter(each -> each)
                .count();
    }

    private boolean isBooked(TestCenter center, TherapySessionId session, int day) {
        try {
            therapy.book(center, session, therapy.at(center, day, 10));
            return true;
        } catch (BookingRefused taken) {
            return false;
        }
    }
}
