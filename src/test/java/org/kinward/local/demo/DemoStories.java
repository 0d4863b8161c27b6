package org.kinward.local.demo;

import java.time.LocalDate;
import org.kinward.therapy.VideoPlaces;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens to a few families besides education: consents, and family therapy under one. */
@Component
@Profile("local")
class DemoStories {

    private final DemoPrivacy privacy;
    private final DemoTherapy therapy;
    private final DemoAccounts accounts;
    private final VideoPlaces places;

    DemoStories(
            DemoPrivacy privacy, DemoTherapy therapy, DemoAccounts accounts, VideoPlaces places) {
        this.privacy = privacy;
        this.therapy = therapy;
        this.accounts = accounts;
        this.places = places;
    }

    void enter(DemoCenter center, LocalDate today) {
        accounts.user("alex")
                .run(() -> places.set(center.id(), "https://meet.example/kinward-{code}"));
        therapy.enter(center, privacy.enter(center), today);
    }
}
