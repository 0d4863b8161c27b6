package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterService;
import org.kinward.scheduling.BookingRefused;
import org.kinward.scheduling.CalendarEntry;
import org.kinward.scheduling.CalendarFeed;
import org.kinward.scheduling.CalendarMove;
import org.kinward.scheduling.CalendarMoves;
import org.kinward.scheduling.CenterHoursService;
import org.kinward.scheduling.Closure;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Resource;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is dragged in the calendar follows therapy's own rules. */
@DatabaseTest
@Import(TherapyWorld.class)
class TherapyMoverTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired CalendarFeed feed;
    @Autowired CalendarMoves moves;
    @Autowired CenterService centers;
    @Autowired CenterHoursService hours;

    private TestCenter center;
    private TestFamily family;
    private TherapySessionId session;

    @BeforeEach
    void aSessionAtTen() {
        center = world.center();
        family = world.family(center, 2);
        session = therapy.open(center, family);
        therapy.book(center, session, therapy.at(center, 4, 10));
    }

    @Test
    void anotherTimeAsksThePeopleAgainAndMovingBackBringsTheirAnswersBack() {
        var ana = family.first();
        therapy.answer(center, session, family.person(), ana, Answer.ACCEPTED);
        var entry = entry();

        move(entry, new CalendarMove(therapy.at(center, 4, 14), null, null));
        assertThat(start()).isEqualTo(therapy.at(center, 4, 14));
        assertThat(accepted()).isZero();

        move(entry(), new CalendarMove(therapy.at(center, 4, 10), null, null));
        assertThat(accepted()).isEqualTo(1);
    }

    @Test
    void aMoveFromAnOldScreenDoesNotUndoWhatAColleagueDid() {
        var old = entry();
        therapy.book(center, session, therapy.at(center, 5, 9));

        assertThatThrownBy(() -> move(old, new CalendarMove(therapy.at(center, 4, 15), null, null)))
                .isInstanceOf(TherapyRefused.class)
                .hasMessageContaining("CHANGED_MEANWHILE");
        assertThat(start()).isEqualTo(therapy.at(center, 5, 9));
    }

    @Test
    void anotherRoomIsTakenAtTheSameTimeOnly() {
        var other =
                SignIn.as(
                        center.administrator(),
                        () -> centers.addRoom(new AddRoom(center.id(), "Birch", 10)));
        var from = Resource.room(center.room());
        var to = Resource.room(other);

        assertThatThrownBy(
                        () -> move(entry(), new CalendarMove(therapy.at(center, 4, 11), from, to)))
                .isInstanceOf(TherapyRefused.class)
                .hasMessageContaining("TIME_AND_PLACE");
        move(entry(), new CalendarMove(therapy.at(center, 4, 10), from, to));

        assertThat(therapy.details(center, session).room()).isEqualTo("Birch");
    }

    @Test
    void aFamilyIsNotInTwoSessionsAtOnce() {
        var second = therapy.open(center, family);
        therapy.book(center, second, therapy.at(center, 4, 16));

        assertThatThrownBy(() ->
                        move(entry(), new CalendarMove(therapy.at(center, 4, 16), null, null)))
                .isInstanceOf(BookingRefused.class);
        assertThat(start()).isEqualTo(therapy.at(center, 4, 10));
    }

    @Test
    void whatWasOverruledForAPlaceHoldsForTheWayBackAndNothingElseDoes() {
        var there = new CalendarMove(therapy.at(center, 5, 10), null, null);
        var back = new CalendarMove(therapy.at(center, 4, 10), null, null);
        closed(back);
        move(entry(), there);
        assertThatThrownBy(() -> move(entry(), back)).isInstanceOf(BookingRefused.class);
        var why = new Overruled(Set.of(ConflictReason.CENTER_CLOSED), "They asked for it");
        move(entry(), back, why);

        var left = move(entry(), there);
        assertThat(left).isEqualTo(why);
        move(entry(), back, left);
        assertThat(start()).isEqualTo(back.start());

        move(entry(), there);
        var second = therapy.open(center, family);
        therapy.book(center, second, back.start().plusDays(2));
        var taken = new CalendarMove(back.start().plusDays(2), null, null);
        assertThatThrownBy(() -> move(entry(), taken, left)).isInstanceOf(BookingRefused.class);
    }

    private void closed(CalendarMove move) {
        var day = move.start().toLocalDate();
        SignIn.run(
                center.coordinator(),
                () -> hours.close(center.id(), new Closure(day, day, "Staff retreat", null)));
    }

    private Overruled move(CalendarEntry entry, CalendarMove move) {
        return move(entry, move, Overruled.NOTHING);
    }

    private Overruled move(CalendarEntry entry, CalendarMove move, Overruled overruled) {
        return SignIn.as(center.staff().therapist(), () -> moves.move(entry, move, overruled));
    }

    private CalendarEntry entry() {
        var from = clock.instant();
        return SignIn.as(
                        center.staff().therapist(),
                        () -> feed.between(center.id(), from, from.plus(Duration.ofDays(9))))
                .stream()
                .filter(one -> one.owner().value().equals(session.value()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDateTime start() {
        return Objects.requireNonNull(therapy.details(center, session).facts().startsAt())
                .atZone(center.zone())
                .toLocalDateTime();
    }

    private long accepted() {
        return therapy.details(center, session).people().stream()
                .filter(person -> person.answer() == Answer.ACCEPTED)
                .count();
    }
}
