package org.kinward.local.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens to a few families besides education: consents, and family therapy under one. */
@Component
@Profile("local")
class DemoStories {

    private final DemoPrivacy privacy;
    private final DemoTherapy therapy;

    DemoStories(DemoPrivacy privacy, DemoTherapy therapy) {
        this.privacy = privacy;
        this.therapy = therapy;
    }

    void enter(DemoCenter center, LocalDate today) {
        therapy.enter(center, privacy.enter(center), today);
    }
}
