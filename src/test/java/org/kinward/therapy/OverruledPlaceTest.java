package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.AbsenceReason;
import org.kinward.scheduling.AvailabilityService;
import org.kinward.scheduling.BookingRefused;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.Columns;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family member has a place elsewhere in the program, and staff book all the same. */
@DatabaseTest
@Import(TherapyWorld.class)
class OverruledPlaceTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired TherapyTimes times;
    @Autowired AvailabilityService availability;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TherapySessionId id;
    private LocalDateTime clash;

    @BeforeEach
    void aFamilyWithAPlaceInALesson() {
        center = world.center();
        TestFamily family = world.family(center, 2);
        var lesson = world.session(center, clock, 5);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(lesson)));
        id =
                therapy.open(
                        center,
                        therapy.byVideo(
                                therapy.plan(center, Set.copyOf(family.members()), Set.of()),
                                therapy.therapist(center)));
        clash = therapy.at(center, 3, 18);
    }

    @Test
    void itIsAWarningThatIsNamed() {
        var found = therapy.asTherapist(center, () -> times.check(id, clash)).conflicts();
        assertThat(found)
                .hasSize(2)
                .extracting(Conflict::reason)
                .containsOnly(ConflictReason.MEMBER_HAS_PLACE);
        assertThatThrownBy(() -> therapy.book(center, id, clash))
                .isInstanceOf(BookingRefused.class);
    }

    @Test
    void aReasonForSomethingElseDoesNotOverruleIt() {
        var other = new Overruled(Set.of(ConflictReason.STAFF_UNAVAILABLE), "They come in for it");
        assertThatThrownBy(() -> book(other)).isInstanceOf(BookingRefused.class);
        assertThatThrownBy(() -> book(new Overruled(Set.of(), "They leave it early")))
                .isInstanceOf(BookingRefused.class);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.REQUESTED);
    }

    @Test
    void whatIsOverruledIsKeptByNameAndAudited() {
        book(new Overruled(Set.of(ConflictReason.MEMBER_HAS_PLACE), "They leave it early"));

        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
        assertThat(kept()).isEqualTo("MEMBER_HAS_PLACE: They leave it early");
        assertThat(audited()).contains("MEMBER_HAS_PLACE").doesNotContain("early");
    }

    @Test
    void reasonsGivenOneAfterTheOtherAreKeptTogether() {
        SignIn.run(
                center.staff().therapist(),
                () ->
                        availability.enterAbsence(
                                center.id(),
                                therapy.therapist(center),
                                new Absence(
                                        clash.minusHours(1),
                                        clash.plusHours(2),
                                        AbsenceReason.TRAINING)));
        var first = new Overruled(Set.of(ConflictReason.STAFF_UNAVAILABLE), "I come in for it");
        book(first.and(new Overruled(Set.of(ConflictReason.MEMBER_HAS_PLACE), "It ends early")));

        assertThat(kept())
                .isEqualTo("MEMBER_HAS_PLACE,STAFF_UNAVAILABLE: I come in for it / It ends early");
    }

    @Test
    void aReasonThatNobodyNeededIsNotKept() {
        var free = clash.plusDays(1);
        int edition = therapy.details(center, id).facts().edition();
        var overruled = new Overruled(Set.of(ConflictReason.MEMBER_HAS_PLACE), "To be sure");
        SignIn.run(
                center.staff().therapist(),
                () -> times.book(new BookTime(id, edition, free, false, overruled)));
        assertThat(kept()).isEqualTo(": ");
    }

    private void book(Overruled overruled) {
        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(
                center.staff().therapist(),
                () -> times.book(new BookTime(id, edition, clash, false, overruled)));
    }

    private String kept() {
        return jdbc.sql(
                        "select concat(overruled, ': ', coalesce(why, '')) from bookings"
                                + " where owner_id = ?")
                .param(Columns.bytes(id.value()))
                .query(String.class)
                .single();
    }

    private String audited() {
        return jdbc.sql(
                        "select details from audit_entries where object_id = ?"
                                + " and action = 'BOOKING_OVERRULED'")
                .param(Columns.bytes(id.value()))
                .query(String.class)
                .single();
    }
}
