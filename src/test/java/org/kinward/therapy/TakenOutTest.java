package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.attendance.AttendanceQueries;
import org.kinward.attendance.AttendanceStatus;
import org.kinward.attendance.OccurrenceId;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterService;
import org.kinward.families.MemberId;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.BookingOwner;
import org.kinward.scheduling.CalendarMove;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Resource;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What stays of a session after somebody's consent ended, until staff decide about it. */
@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class})
class TakenOutTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired TherapyMover mover;
    @Autowired TherapyScheduling scheduling;
    @Autowired FamilyTherapy reading;
    @Autowired TherapyWorklist worklist;
    @Autowired AttendanceQueries sheets;
    @Autowired VideoPlaces places;
    @Autowired VideoDoor door;
    @Autowired CenterService centers;

    private TestCenter center;
    private TestFamily family;
    private SignedIn second;
    private ClientId client;

    @BeforeEach
    void open() {
        center = world.center();
        family = world.family(center, 2);
        second = privacy.second(center, family);
        client = privacy.client(center, "J.R.");
        family.members().forEach(one -> privacy.letMeet(center, client, one));
    }

    @Test
    void anotherRoomIsNoDecisionAboutWhoMustCome() {
        var id = confirmed(Set.of(family.first()));
        revokeFirst();
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);

        drag(id);
        assertThat(therapy.details(center, id).room()).isEqualTo("Birch");
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
        // Nor is a form in which only the room was another.
        var plan = therapy.details(center, id).plan().in(center.room());
        SignIn.run(
                center.staff().therapist(),
                () -> scheduling.change(id, edition(id), plan, Overruled.NOTHING));

        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
        assertThat(therapy.details(center, id).countsOnThoseOut()).isTrue();
    }

    @Test
    void whereEverybodyHadToComeTheRoomCanStillBeChanged() {
        var id = confirmed(Set.of());
        revokeFirst();

        drag(id);

        assertThat(therapy.details(center, id).room()).isEqualTo("Birch");
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
    }

    @Test
    void aDragOnACalendarFromBeforeMovesTheSessionWithoutThem() {
        var id = confirmed(Set.of());
        var seen = start(id);
        revokeFirst();

        var move = new CalendarMove(therapy.at(center, 6, 14), null, null);
        SignIn.run(
                center.staff().therapist(),
                () -> mover.move(new BookingOwner(id.value()), seen, move, Overruled.NOTHING));

        assertThat(start(id)).isAfter(seen);
        assertThat(SignIn.as(family.person(), reading::mine)).isEmpty();
        assertThat(SignIn.as(second, reading::mine))
                .singleElement()
                .satisfies(shown -> assertThat(shown.people()).hasSize(1));
    }

    @Test
    void staffSayThatItGoesOnWithoutThem() {
        for (Set<MemberId> required : List.of(Set.<MemberId>of(), Set.of(family.first()))) {
            open();
            var must = required.isEmpty() ? required : Set.of(family.first());
            var id = confirmed(must);
            revokeFirst();

            goOn(id);

            assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
            assertThat(therapy.details(center, id).countsOnThoseOut()).isFalse();
        }
    }

    @Test
    void withNobodyLeftNothingGoesOn() {
        var id = confirmed(Set.of());
        revokeFirst();
        privacy.revoke(center, privacy.consentFor(center, client, family.members().get(1)));

        assertThatThrownBy(() -> goOn(id))
                .isInstanceOfSatisfying(
                        TherapyRefused.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(Reason.QUORUM_IMPOSSIBLE));
    }

    @Test
    void whileItGoesOnTheDoorClosesAndTheLinkChanges() {
        SignIn.run(
                center.staff().administrator(),
                () -> places.set(center.id(), "https://meet.example/{code}"));
        var id = confirmed(Set.of());
        clock.passTo(start(id).plus(Duration.ofMinutes(20)));
        var before = enter(id, family.person(), family.first());

        revokeFirst();

        assertThatThrownBy(() -> enter(id, family.person(), family.first()))
                .isInstanceOf(TherapyRefused.class);
        assertThat(enter(id, second, family.members().get(1)).link()).isNotEqualTo(before.link());
        assertThat(SignIn.as(center.coordinator(), () -> worklist.open(center.id())))
                .extracting(WorkItem::kind)
                .containsExactlyInAnyOrder(
                        TherapyTaskKind.MEMBER_TAKEN_OUT, TherapyTaskKind.LINK_CHANGED);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        // Who was there is for the one who keeps the sheet.
        assertThat(
                        therapy.asTherapist(
                                center, () -> sheets.sheet(new OccurrenceId(id.value())).rows()))
                .allMatch(row -> row.status() == AttendanceStatus.BOOKED);
    }

    private VideoJoin enter(TherapySessionId id, SignedIn who, MemberId member) {
        return SignIn.as(who, () -> door.join(id, member));
    }

    /** One who says yes is enough, if these come; or all have to, where nobody must. */
    private TherapySessionId confirmed(Set<MemberId> required) {
        var all = therapy.plan(center, Set.copyOf(family.members()), Set.of(client));
        var id = therapy.open(center, required.isEmpty() ? all : requiring(all, required));
        therapy.book(center, id, therapy.at(center, 5, 10));
        therapy.answer(center, id, family.person(), family.first(), Answer.ACCEPTED);
        therapy.answer(center, id, second, family.members().get(1), Answer.ACCEPTED);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        return id;
    }

    private static TherapyPlan requiring(TherapyPlan plan, Set<MemberId> required) {
        return new TherapyPlan(
                plan.modality(),
                plan.purpose(),
                plan.language(),
                plan.minutes(),
                plan.room(),
                plan.video(),
                plan.therapists(),
                plan.interpreter(),
                plan.clients(),
                plan.members(),
                required,
                1,
                plan.billingTag());
    }

    private void revokeFirst() {
        privacy.revoke(center, privacy.consentFor(center, client, family.first()));
    }

    private void goOn(TherapySessionId id) {
        SignIn.run(center.staff().therapist(), () -> scheduling.goOnWithout(id, edition(id)));
    }

    private Instant start(TherapySessionId id) {
        return Objects.requireNonNull(therapy.details(center, id).facts().startsAt());
    }

    private int edition(TherapySessionId id) {
        return therapy.details(center, id).facts().edition();
    }

    private void drag(TherapySessionId id) {
        var other =
                SignIn.as(
                        center.administrator(),
                        () -> centers.addRoom(new AddRoom(center.id(), "Birch", 10)));
        var seen = start(id);
        var move =
                new CalendarMove(
                        seen.atZone(center.zone()).toLocalDateTime(),
                        Resource.room(center.room()),
                        Resource.room(other));
        SignIn.run(
                center.staff().therapist(),
                () -> mover.move(new BookingOwner(id.value()), seen, move, Overruled.NOTHING));
    }
}
