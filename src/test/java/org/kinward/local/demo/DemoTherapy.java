package org.kinward.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.StaffId;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.Language;
import org.kinward.therapy.AskForSession;
import org.kinward.therapy.BookTime;
import org.kinward.therapy.Modality;
import org.kinward.therapy.OfferTimes;
import org.kinward.therapy.OpenTherapy;
import org.kinward.therapy.TherapyPlan;
import org.kinward.therapy.TherapyQueries;
import org.kinward.therapy.TherapyRequestId;
import org.kinward.therapy.TherapyRequests;
import org.kinward.therapy.TherapyScheduling;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyTimes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Family therapy as it stands on a Monday: one session set, one on offer, one asked for. */
@Component
@Profile("local")
class DemoTherapy {

    private final DemoAccounts accounts;
    private final CenterDirectory directory;
    private final TherapyScheduling scheduling;
    private final TherapyTimes times;
    private final TherapyRequests requests;
    private final TherapyQueries queries;

    DemoTherapy(
            DemoAccounts accounts,
            CenterDirectory directory,
            TherapyScheduling scheduling,
            TherapyTimes times,
            TherapyRequests requests,
            TherapyQueries queries) {
        this.accounts = accounts;
        this.directory = directory;
        this.scheduling = scheduling;
        this.times = times;
        this.requests = requests;
        this.queries = queries;
    }

    /** Ana’s comes with the client whose consent names her; Daniel’s is without one. */
    void enter(DemoCenter center, ClientId mateo, LocalDate today) {
        var ana = center.families().getFirst();
        var daniel = center.families().get(1);
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var tomas = accounts.user("tomas");
        tomas.run(() -> {
            var joint = open(center, Set.of(ana.members().getFirst()), Set.of(mateo), tomas);
            times.book(
                    new BookTime(
                            joint,
                            edition(joint),
                            monday.plusDays(2).atTime(14, 0),
                            false,
                            Overruled.NOTHING));
            var family = open(center, Set.copyOf(daniel.members()), Set.of(), tomas);
            times.offer(
                    new OfferTimes(
                            family,
                            edition(family),
                            List.of(
                                    monday.plusDays(1).atTime(14, 0),
                                    monday.plusDays(2).atTime(10, 0),
                                    monday.plusDays(3).atTime(14, 0)),
                            Overruled.NOTHING));
        });
        accounts.user("ana")
                .run(() ->
                        requests.ask(
                                new AskForSession(
                                        TherapyRequestId.create(),
                                        "How we spend the holidays together",
                                        Set.copyOf(ana.members()),
                                        "Weekdays after lunch",
                                        Language.SPANISH)));
    }

    private TherapySessionId open(
            DemoCenter center, Set<MemberId> members, Set<ClientId> clients, DemoActor tomas) {
        var plan =
                new TherapyPlan(
                        Modality.FST,
                        "To plan the weeks after discharge",
                        Language.ENGLISH,
                        60,
                        center.rooms().get(1),
                        true,
                        List.of(therapist(center, tomas)),
                        null,
                        clients,
                        members,
                        Set.of(),
                        0,
                        "90847");
        return scheduling.open(new OpenTherapy(TherapySessionId.create(), center.id(), plan, null));
    }

    private int edition(TherapySessionId session) {
        return queries.details(session).facts().edition();
    }

    private StaffId therapist(DemoCenter center, DemoActor tomas) {
        return directory.staff(center.id()).stream()
                .filter(person -> person.name().equals(tomas.signedIn().name()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
