package org.kinward.therapy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.StaffId;
import org.kinward.families.MemberId;
import org.kinward.families.RepresentativeService;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientId;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.Language;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Puts sessions together as the center's therapist, and answers them as the family. */
@TestComponent
public class TherapyWorld {

    @Autowired private World world;
    @Autowired private RepresentativeService representatives;
    private final TestClock clock;
    private final CenterDirectory directory;
    private final TherapyScheduling scheduling;
    private final TherapyTimes times;
    private final TherapyQueries queries;
    private final TherapyAnswers answers;

    TherapyWorld(
            TestClock clock,
            CenterDirectory directory,
            TherapyScheduling scheduling,
            TherapyTimes times,
            TherapyQueries queries,
            TherapyAnswers answers) {
        this.clock = clock;
        this.directory = directory;
        this.scheduling = scheduling;
        this.times = times;
        this.queries = queries;
        this.answers = answers;
    }

    /** A family whose first member signs in and acts for all others. */
    public TestFamily familyWithOneSignIn(TestCenter center, int size) {
        var family = world.family(center, size);
        SignIn.run(
                center.coordinator(),
                () ->
                        family.members().stream()
                                .skip(1)
                                .forEach(one ->
                                        representatives.actFor(one, family.person().account())));
        return family;
    }

    public StaffId therapist(TestCenter center) {
        return staff(center, center.staff().therapist().name());
    }

    public StaffId staff(TestCenter center, String name) {
        return SignIn.as(center.coordinator(), () -> directory.staff(center.id())).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A session of 60 minutes in the center's room for these people; all of them must come. */
    public TherapyPlan plan(TestCenter center, Set<MemberId> members, Set<ClientId> clients) {
        return plan(center, members, clients, 0);
    }

    public TherapyPlan plan(
            TestCenter center, Set<MemberId> members, Set<ClientId> clients, int quorum) {
        return new TherapyPlan(
                Modality.FST,
                "To talk about coming home",
                Language.ENGLISH,
                60,
                center.room(),
                true,
                List.of(therapist(center)),
                null,
                clients,
                members,
                Set.of(),
                quorum,
                "90847");
    }

    /** The same by video alone, held by somebody else. */
    public TherapyPlan byVideo(TherapyPlan plan, StaffId therapist) {
        return new TherapyPlan(
                plan.modality(),
                plan.purpose(),
                plan.language(),
                plan.minutes(),
                null,
                true,
                List.of(therapist),
                null,
                plan.clients(),
                plan.members(),
                plan.required(),
                plan.quorum(),
                null);
    }

    public TherapySessionId open(TestCenter center, TherapyPlan plan) {
        return open(center, TherapySessionId.create(), plan);
    }

    public TherapySessionId open(TestCenter center, TherapySessionId id, TherapyPlan plan) {
        return asTherapist(
                center, () -> scheduling.open(new OpenTherapy(id, center.id(), plan, null)));
    }

    /** A session of the whole family, without a time. */
    public TherapySessionId open(TestCenter center, TestFamily family, ClientId... clients) {
        return open(center, plan(center, Set.copyOf(family.members()), Set.of(clients)));
    }

    /** That hour, that many days ahead. */
    public LocalDateTime at(TestCenter center, int daysAhead, int hour) {
        return clock.instant()
                .atZone(center.zone())
                .toLocalDate()
                .plusDays(daysAhead)
                .atTime(hour, 0);
    }

    public void book(TestCenter center, TherapySessionId id, LocalDateTime start) {
        book(center, id, start, false);
    }

    public void book(TestCenter center, TherapySessionId id, LocalDateTime start, boolean agreed) {
        int edition = details(center, id).facts().edition();
        SignIn.run(
                center.staff().therapist(),
                () -> times.book(new BookTime(id, edition, start, agreed, Overruled.NOTHING)));
    }

    public void offer(TestCenter center, TherapySessionId id, LocalDateTime... starts) {
        int edition = details(center, id).facts().edition();
        SignIn.run(
                center.staff().therapist(),
                () -> times.offer(new OfferTimes(id, edition, List.of(starts), Overruled.NOTHING)));
    }

    public TherapyDetails details(TestCenter center, TherapySessionId id) {
        return asTherapist(center, () -> queries.details(id));
    }

    public TherapyState state(TestCenter center, TherapySessionId id) {
        return details(center, id).facts().state();
    }

    /** What the member says to the time the session has now. */
    public void answer(
            TestCenter center, TherapySessionId id, SignedIn who, MemberId member, Answer answer) {
        var start = Objects.requireNonNull(details(center, id).facts().startsAt());
        SignIn.run(
                who, () -> answers.answer(new AnswerInvitation(id, member, answer, start, null)));
    }

    public void vote(TherapySessionId id, SessionOptionId option, SignedIn who, MemberId member) {
        SignIn.run(who, () -> answers.vote(new VoteOnTime(id, option, member, true)));
    }

    public <T> T asTherapist(TestCenter center, Supplier<T> question) {
        return SignIn.as(center.staff().therapist(), question);
    }
}
