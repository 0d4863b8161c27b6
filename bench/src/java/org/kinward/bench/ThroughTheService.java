package org.kinward.bench;

import org.kinward.education.EnrollmentOutcome.Seated;
import org.kinward.education.EnrollmentService;
import org.kinward.testsupport.SignIn;

/** The portal's way, as a view calls it: sign-in, gate, validation, retries, events, audit. */
record ThroughTheService(EnrollmentService service) implements Contestant {

    @Override
    public void enroll(Place place) {
        var family = place.family();
        var outcome =
                SignIn.as(
                        family.person(), () -> service.enroll(family.everybodyIn(place.session())));
        if (!(outcome instanceof Seated)) {
            throw new IllegalStateException("There was a seat, and the answer was " + outcome);
        }
    }
}
