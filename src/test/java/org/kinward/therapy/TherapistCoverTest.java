package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.centers.StaffId;
import org.kinward.identity.Role;
import org.kinward.scheduling.BookingRefused;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.Columns;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(TherapyWorld.class)
class TherapistCoverTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired TherapistCover cover;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void open() {
        center = world.center();
        family = world.family(center, 1);
    }

    @Test
    void theFirstDayOfAnIllnessGoesToColleaguesTogether() {
        var one = therapy.open(center, family);
        therapy.book(center, one, therapy.at(center, 6, 9));
        var other = therapy.open(center, world.family(center, 1));
        therapy.book(center, other, therapy.at(center, 6, 11));
        var day = therapy.at(center, 6, 9).toLocalDate();
        var ill = therapy.therapist(center);
        var colleague = colleague();

        assertThat(SignIn.as(center.coordinator(), () -> cover.day(center.id(), ill, day)))
                .extracting(row -> row.facts().id())
                .containsExactly(one, other);
        SignIn.run(
                center.coordinator(),
                () ->
                        cover.moveDay(
                                new MoveDay(
                                        center.id(),
                                        ill,
                                        day,
                                        Map.of(one, colleague, other, colleague),
                                        Overruled.NOTHING)));

        assertThat(SignIn.as(center.coordinator(), () -> cover.day(center.id(), ill, day)))
                .isEmpty();
        assertThat(therapy.details(center, one).therapists())
                .extracting(person -> person.name())
                .containsExactly("Tia Therapist");
        assertThat(handedOver(one)).contains("from=" + ill.value(), "to=" + colleague.value());
    }

    @Test
    void aColleagueWhoIsTakenGetsNothing() {
        var one = therapy.open(center, family);
        therapy.book(center, one, therapy.at(center, 6, 9));
        var colleague = colleague();
        var theirs =
                therapy.open(
                        center,
                        therapy.byVideo(
                                therapy.plan(
                                        center, Set.of(world.family(center, 1).first()), Set.of()),
                                colleague));
        therapy.book(center, theirs, therapy.at(center, 6, 9));
        int edition = therapy.details(center, one).facts().edition();
        assertThatThrownBy(() ->
                        SignIn.run(
                                center.coordinator(),
                                () ->
                                        cover.reassign(
                                                new ReassignSession(
                                                        one,
                                                        edition,
                                                        therapy.therapist(center),
                                                        colleague,
                                                        Overruled.NOTHING))))
                .isInstanceOf(BookingRefused.class);
        assertThat(therapy.details(center, one).therapists())
                .extracting(person -> person.id())
                .containsExactly(therapy.therapist(center));
    }

    private String handedOver(TherapySessionId session) {
        return jdbc.sql(
                        "select details from audit_entries where object_id = ?"
                                + " and action = 'THERAPY_HANDED_OVER'")
                .param(Columns.bytes(session.value()))
                .query(String.class)
                .single();
    }

    private StaffId colleague() {
        world.staff("Tia Therapist", Role.THERAPIST, center.code());
        return therapy.staff(center, "Tia Therapist");
    }
}
