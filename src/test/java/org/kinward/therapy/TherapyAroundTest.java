package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.HouseholdId;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.BookingOwner;
import org.kinward.scheduling.CalendarSource;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Requests, goals, the way into video sessions, and the calendar's words. */
@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class})
class TherapyAroundTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired PrivacyWorld privacy;
    @Autowired TestClock clock;
    @Autowired TherapyRequests requests;
    @Autowired TherapyScheduling scheduling;
    @Autowired TherapyWorklist worklist;
    @Autowired FamilyGoals goals;
    @Autowired VideoPlaces places;
    @Autowired VideoDoor door;
    @Autowired FamilyTherapy reading;
    @Autowired TherapyCalendar calendar;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void open() {
        center = world.center();
        family = world.family(center, 1);
    }

    @Test
    void aRequestWaitsForStaffUntilASessionAnswersIt() {
        var id = ask();
        assertThat(SignIn.as(center.staff().therapist(), () -> worklist.open(center.id())))
                .singleElement()
                .satisfies(item -> assertThat(item.households()).hasSize(1));
        var plan = therapy.plan(center, Set.of(family.first()), Set.of());
        var session = TherapySessionId.create();
        SignIn.run(
                center.coordinator(),
                () -> scheduling.open(new OpenTherapy(session, center.id(), plan, id)));
        assertThat(SignIn.as(family.person(), requests::mine))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(RequestState.ANSWERED);
                    assertThat(one.session()).isEqualTo(session);
                });
        assertThat(SignIn.as(center.coordinator(), () -> worklist.open(center.id()))).isEmpty();
        refused(
                Reason.REQUEST_SETTLED,
                () -> SignIn.run(family.person(), () -> requests.withdraw(id)));
        // While staff put it together the family sees nothing of it.
        assertThat(SignIn.as(family.person(), reading::mine)).isEmpty();
    }

    @Test
    void ofFourRequestsAtOnceThreeAreTaken() throws Exception {
        var told =
                Crowd.allAtOnce(
                        List.of(1, 2, 3, 4),
                        _ -> {
                            try {
                                ask();
                                return true;
                            } catch (TherapyRefused refused) {
                                assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_REQUESTS);
                                return false;
                            }
                        });
        assertThat(told).containsExactlyInAnyOrder(true, true, true, false);
    }

    @Test
    void goalsAreTheFamilysOwn() {
        var goal =
                SignIn.as(
                        center.staff().therapist(),
                        () -> goals.add(center.id(), family.household(), "Eat together"));
        SignIn.run(center.staff().therapist(), () -> goals.mark(goal, true));
        assertThat(SignIn.as(family.person(), goals::mine))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.words()).isEqualTo("Eat together");
                    assertThat(one.reachedAt()).isNotNull();
                });
        assertThat(SignIn.as(world.family(center, 1).person(), goals::mine)).isEmpty();
        assertThatThrownBy(() ->
                        SignIn.run(
                                center.coordinator(),
                                () -> goals.add(center.id(), HouseholdId.create(), "Words")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theWayIntoAVideoSessionIsOpenFromAQuarterOfAnHourBeforeToTheEnd() {
        SignIn.run(
                center.administrator(),
                () -> places.set(center.id(), "https://meet.example.org/{code}"));
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 3, 10));
        var start = Objects.requireNonNull(therapy.details(center, id).facts().startsAt());
        closed(id);
        clock.passTo(start.minus(Duration.ofMinutes(15)));
        var way = SignIn.as(family.person(), () -> door.join(id, family.first()));
        assertThat(way.link()).matches("https://meet\\.example\\.org/[0-9a-f]{32}");
        assertThat(way.displayName()).isEqualTo("Ana0");
        assertThatThrownBy(() ->
                        SignIn.as(
                                world.family(center, 1).person(),
                                () -> door.join(id, family.first())))
                .isInstanceOf(NotFound.class);
        clock.passTo(start.plus(Duration.ofMinutes(60)));
        closed(id);
        assertThat(SignIn.as(family.person(), reading::mine).toString()).doesNotContain(way.link());
    }

    @Test
    void theCalendarNamesFamiliesOnlyToThoseWhoHoldAndPlanSessions() {
        CalendarSource source = calendar;
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 3, 10));
        var owners = Set.of(new BookingOwner(id.value()));
        var text =
                SignIn.as(center.staff().therapist(), () -> source.describe(owners))
                        .values()
                        .iterator()
                        .next();
        assertThat(text.title().en()).startsWith("River").endsWith(" · Family systems therapy");
        assertThat(text.route()).isEqualTo("therapy/" + id.value());
        assertThat(text.movable()).isTrue();
        assertThat(SignIn.as(center.facilitator(), () -> source.describe(owners))).isEmpty();
        assertThat(SignIn.as(world.center().coordinator(), () -> source.describe(owners)))
                .isEmpty();
    }

    @Test
    void aSessionNobodyIsInAnyMoreIsCalledByItsKindAlone() {
        CalendarSource source = calendar;
        var client = privacy.client(center, "J.R.");
        var one = world.family(center, 1);
        privacy.letMeet(center, client, one.first());
        var id = therapy.open(center, one, client);
        therapy.book(center, id, therapy.at(center, 3, 10));
        privacy.revoke(center, privacy.consentFor(center, client, one.first()));

        var texts =
                SignIn.as(
                        center.coordinator(),
                        () -> source.describe(Set.of(new BookingOwner(id.value()))));

        assertThat(texts.values())
                .singleElement()
                .satisfies(
                        text -> assertThat(text.title().en()).isEqualTo("Family systems therapy"));
    }

    private TherapyRequestId ask() {
        var id = TherapyRequestId.create();
        SignIn.run(
                family.person(),
                () ->
                        requests.ask(
                                new AskForSession(
                                        id,
                                        "To talk about money",
                                        Set.of(family.first()),
                                        "Evenings",
                                        null)));
        return id;
    }

    private void closed(TherapySessionId id) {
        refused(
                Reason.VIDEO_NOT_OPEN,
                () -> SignIn.run(family.person(), () -> door.join(id, family.first())));
    }

    private static void refused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        TherapyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
