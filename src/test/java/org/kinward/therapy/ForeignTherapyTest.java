package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientChoice;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.kinward.therapy.ForeignTherapy.Things;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Somebody with every role at one center asks for another center's sessions, then for none. */
@DatabaseTest
@Import(TherapyWorld.class)
public class ForeignTherapyTest {

    /** What is tried here, for the test that counts all methods. */
    public static final Set<String> TRIED = ForeignTherapy.TRIED;

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired TherapyScheduling scheduling;
    @Autowired TherapyTimes times;
    @Autowired TherapySeries series;
    @Autowired TherapyQueries queries;
    @Autowired TherapyAnswers answers;
    @Autowired FamilyTherapy family;
    @Autowired FamilyGoals goals;
    @Autowired MyGoals ownGoals;
    @Autowired TherapyRequests requests;
    @Autowired TherapyWorklist worklist;
    @Autowired TherapistCover cover;
    @Autowired TherapyOutcomes outcomes;
    @Autowired SafeToInvite safe;
    @Autowired VideoDoor door;
    @Autowired VideoPlaces places;
    @Autowired ClientChoice clients;

    private Things theirs;
    private TherapyPlan plan;
    private SignedIn stranger;

    @BeforeEach
    void aSessionOfAnotherCenter() {
        var foreign = world.center();
        var people = world.family(foreign, 2);
        var id = therapy.open(foreign, people);
        therapy.book(foreign, id, therapy.at(foreign, 5, 10));
        var request = TherapyRequestId.create();
        SignIn.run(
                people.person(),
                () ->
                        requests.ask(
                                new AskForSession(
                                        request, "To talk", Set.of(people.first()), null, null)));
        SignIn.run(
                people.person(),
                () ->
                        answers.askOtherTime(
                                new AskOtherTime(id, people.first(), "I work then", List.of())));
        var waiting =
                SignIn.as(foreign.coordinator(), () -> worklist.open(foreign.id())).stream()
                        .filter(item -> item.task() != null)
                        .findFirst()
                        .orElseThrow();
        var goal =
                SignIn.as(
                        foreign.coordinator(),
                        () -> goals.add(foreign.id(), people.household(), "Eat together"));
        theirs =
                new Things(
                        foreign.id(),
                        id,
                        people.first(),
                        people.household(),
                        therapy.therapist(foreign),
                        request,
                        goal,
                        Objects.requireNonNull(waiting.task()));
        plan = therapy.details(foreign, id).plan();
        stranger = stranger(world.center());
    }

    private SignedIn stranger(TestCenter own) {
        var member = world.family(own, 1).person();
        return new SignedIn(
                member.account(),
                "Sam Stranger",
                new TreeSet<>(Arrays.asList(Role.values())),
                Set.of(own.code()),
                false);
    }

    @Test
    void foreignSessionsAreAnsweredLikeUnknownOnes() {
        var unknown = Things.unknown();
        var probes = probes();
        assertThat(probes.keySet()).isEqualTo(TRIED);
        probes.forEach((name, probe) -> {
            for (Things things : List.of(theirs, unknown)) {
                assertThatThrownBy(() -> SignIn.as(stranger, () -> probe.apply(things)))
                        .as(name)
                        .isInstanceOf(NotFound.class)
                        .hasMessage("refusal.notFound");
            }
        });
    }

    private Map<String, Function<Things, Object>> probes() {
        var all = new TreeMap<String, Function<Things, Object>>();
        all.putAll(staffProbes());
        all.putAll(new ForeignPlanning(scheduling, times, series, cover, answers, plan).probes());
        all.putAll(requestProbes());
        all.putAll(familyProbes());
        return all;
    }

    private Map<String, Function<Things, Object>> staffProbes() {
        var all = new TreeMap<String, Function<Things, Object>>();
        all.put("ClientChoice.search", t -> clients.search(t.center(), ""));
        all.put("FamilyGoals.add", t -> goals.add(t.center(), t.household(), "Words"));
        all.put("FamilyGoals.drop", t -> done(() -> goals.drop(t.goal())));
        all.put("FamilyGoals.mark", t -> done(() -> goals.mark(t.goal(), true)));
        all.put("FamilyGoals.of", t -> goals.of(t.center(), t.household()));
        all.put(
                "SafeToInvite.check",
                t -> safe.check(t.center(), Modality.FST, Set.of(t.member()), Set.of()));
        all.put(
                "TherapyQueries.between",
                t -> queries.between(t.center(), Instant.EPOCH, Instant.EPOCH));
        all.put("TherapyQueries.details", t -> queries.details(t.session()));
        all.put("TherapyQueries.ofHousehold", t -> queries.ofHousehold(t.center(), t.household()));
        all.put("TherapyQueries.withoutTime", t -> queries.withoutTime(t.center()));
        all.put("TherapyRequests.decline", t -> done(() -> requests.decline(t.request())));
        all.put(
                "TherapyOutcomes.record",
                t ->
                        done(() ->
                                outcomes.record(
                                        new HeldSession(t.session(), Outcome.HELD, 5, null, 2))));
        all.put("TherapyWorklist.open", t -> worklist.open(t.center()));
        all.put("TherapyWorklist.requests", t -> worklist.requests(t.center()));
        all.put("TherapyWorklist.settle", t -> done(() -> worklist.settle(t.task())));
        all.put("VideoDoor.joinAsStaff", t -> door.joinAsStaff(t.session()));
        all.put("VideoPlaces.find", t -> places.find(t.center()));
        all.put("VideoPlaces.remove", t -> done(() -> places.remove(t.center())));
        all.put("VideoPlaces.waiting", t -> places.waiting(t.center()));
        all.put(
                "VideoPlaces.set",
                t -> done(() -> places.set(t.center(), "https://meet.example/{code}")));
        return all;
    }

    private Map<String, Function<Things, Object>> familyProbes() {
        var all = new TreeMap<String, Function<Things, Object>>();
        all.put("MyGoals.drop", t -> done(() -> ownGoals.drop(t.goal())));
        all.put("MyGoals.mark", t -> done(() -> ownGoals.mark(t.goal(), true)));
        all.put("FamilyTherapy.one", t -> family.one(t.session()));
        all.put(
                "TherapyAnswers.answer",
                t ->
                        done(() ->
                                answers.answer(
                                        new AnswerInvitation(
                                                t.session(),
                                                t.member(),
                                                Answer.ACCEPTED,
                                                Instant.EPOCH,
                                                null))));
        all.put(
                "TherapyAnswers.askOtherTime",
                t ->
                        done(() ->
                                answers.askOtherTime(
                                        new AskOtherTime(
                                                t.session(), t.member(), "Words", List.of()))));
        all.put(
                "TherapyAnswers.vote",
                t ->
                        done(() ->
                                answers.vote(
                                        new VoteOnTime(
                                                t.session(),
                                                SessionOptionId.create(),
                                                t.member(),
                                                true))));
        all.put("VideoDoor.join", t -> door.join(t.session(), t.member()));
        return all;
    }

    private Map<String, Function<Things, Object>> requestProbes() {
        var all = new TreeMap<String, Function<Things, Object>>();
        all.put(
                "TherapyRequests.ask",
                t ->
                        done(() ->
                                requests.ask(
                                        new AskForSession(
                                                t.request(),
                                                "Words",
                                                Set.of(t.member()),
                                                null,
                                                null))));
        all.put("TherapyRequests.withdraw", t -> done(() -> requests.withdraw(t.request())));
        return all;
    }

    private static Object done(Runnable action) {
        action.run();
        return true;
    }
}
