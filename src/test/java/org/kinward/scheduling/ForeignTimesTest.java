package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.education.SessionId;
import org.kinward.families.MemberId;
import org.kinward.identity.AccountId;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.LocalizedText;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever asks for times of another center gets the answer of one that does not exist. */
@DatabaseTest
public class ForeignTimesTest {

    /** The service methods tried here. */
    public static final Set<String> TRIED =
            Set.of(
                    "AvailabilityService.hours",
                    "AvailabilityService.setHours",
                    "AvailabilityService.rule",
                    "AvailabilityService.setRule",
                    "AvailabilityService.absences",
                    "AvailabilityService.enterAbsence",
                    "AvailabilityService.removeAbsence",
                    "CenterHoursService.hours",
                    "CenterHoursService.setHours",
                    "CenterHoursService.closures",
                    "CenterHoursService.close",
                    "CenterHoursService.reopen",
                    "RoomHoursService.hours",
                    "RoomHoursService.setHours",
                    "RoomHoursService.equipment",
                    "RoomHoursService.setEquipment",
                    "RoomHoursService.outages",
                    "RoomHoursService.enterOutage",
                    "RoomHoursService.removeOutage",
                    "PreferredHoursService.hours",
                    "PreferredHoursService.setHours",
                    "TimeFinder.find",
                    "CalendarFeed.between",
                    "CalendarFeed.gaps",
                    "CalendarFeed.these",
                    "CalendarMoves.move",
                    "CenterResources.all",
                    "CenterResources.rooms",
                    "CenterResources.staff");

    private static final List<WeeklyHours> WEEK =
            List.of(new WeeklyHours(DayOfWeek.MONDAY, 540, 1020));

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired AvailabilityService staff;
    @Autowired CenterHoursService centers;
    @Autowired RoomHoursService rooms;
    @Autowired PreferredHoursService wishes;
    @Autowired TimeFinder finder;
    @Autowired CalendarFeed calendar;
    @Autowired CalendarMoves moves;
    @Autowired CenterResources resources;

    /** What is asked for. */
    private record Things(
            CenterId center, StaffId person, RoomId room, MemberId member, SessionId session) {}

    @Test
    void foreignTimesAreAnsweredLikeUnknownOnes() {
        var foreign = world.center();
        var own = world.center();
        var stranger = somebodyWithEveryRole(own);
        var theirs = of(foreign);
        var nobodys =
                new Things(
                        new CenterId(UUID.randomUUID()),
                        new StaffId(UUID.randomUUID()),
                        new RoomId(UUID.randomUUID()),
                        new MemberId(UUID.randomUUID()),
                        new SessionId(UUID.randomUUID()));
        var mixed =
                new Things(
                        own.id(),
                        theirs.person(),
                        theirs.room(),
                        theirs.member(),
                        theirs.session());
        var probes = probes();
        assertThat(probes.keySet()).isEqualTo(new TreeSet<>(TRIED));

        probes.forEach((name, probe) -> {
            for (Things things : List.of(theirs, nobodys)) {
                assertRefused(name, stranger, () -> probe.accept(things));
            }
        });
        // Somebody else's room, colleague or closed days are no more to be had through an own
        // center.
        probes.forEach((name, probe) -> {
            if (!name.matches(
                    "(CalendarFeed|CenterResources).*"
                            + "|CenterHoursService.(hours|setHours|close|closures)")) {
                assertRefused(name, stranger, () -> probe.accept(mixed));
            }
        });
    }

    private SignedIn somebodyWithEveryRole(TestCenter own) {
        return new SignedIn(
                world.family(own, 1).person().account(),
                "Sam Stranger",
                new TreeSet<>(Set.of(Role.values())),
                Set.of(own.code()),
                false);
    }

    private Things of(TestCenter center) {
        return new Things(
                center.id(),
                center.facilitatorId(),
                center.room(),
                world.family(center, 1).first(),
                world.session(center, clock, 5));
    }

    private static void assertRefused(String name, SignedIn person, Runnable call) {
        assertThatThrownBy(() -> SignIn.run(person, call)).as(name).isInstanceOf(NotFound.class);
    }

    private Map<String, Consumer<Things>> probes() {
        var all = new TreeMap<String, Consumer<Things>>();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var noon = today.plusDays(3).atTime(LocalTime.NOON);
        var away = new Absence(noon, noon.plusHours(4), AbsenceReason.OTHER);
        var absence = new AbsenceId(UUID.randomUUID());
        all.put("AvailabilityService.hours", t -> staff.hours(t.center(), t.person()));
        all.put("AvailabilityService.setHours", t -> staff.setHours(t.center(), t.person(), WEEK));
        all.put("AvailabilityService.rule", t -> staff.rule(t.center(), t.person()));
        all.put(
                "AvailabilityService.setRule",
                t -> staff.setRule(t.center(), t.person(), StaffRule.NONE));
        all.put("AvailabilityService.absences", t -> staff.absences(t.center(), t.person()));
        all.put(
                "AvailabilityService.enterAbsence",
                t -> staff.enterAbsence(t.center(), t.person(), away));
        all.put(
                "AvailabilityService.removeAbsence",
                t -> staff.removeAbsence(t.center(), t.person(), absence));
        all.put("RoomHoursService.hours", t -> rooms.hours(t.center(), t.room()));
        all.put("RoomHoursService.setHours", t -> rooms.setHours(t.center(), t.room(), WEEK));
        all.put("RoomHoursService.equipment", t -> rooms.equipment(t.center(), t.room()));
        all.put(
                "RoomHoursService.setEquipment",
                t -> rooms.setEquipment(t.center(), t.room(), Set.of()));
        all.put("RoomHoursService.outages", t -> rooms.outages(t.center(), t.room()));
        all.put("RoomHoursService.enterOutage", t -> rooms.enterOutage(t.center(), t.room(), away));
        all.put(
                "RoomHoursService.removeOutage",
                t -> rooms.removeOutage(t.center(), t.room(), absence));
        all.putAll(centerProbes(today));
        all.put(
                "CalendarFeed.gaps",
                t -> calendar.gaps(t.center(), today, today.plusDays(1), null));
        all.put("CalendarMoves.move", t -> moves.move(entry(t), move(noon), Overruled.NOTHING));
        all.put("CenterResources.all", t -> resources.all(t.center()));
        all.put("CenterResources.rooms", t -> resources.rooms(t.center()));
        all.put("CenterResources.staff", t -> resources.staff(t.center()));
        return all;
    }

    private static CalendarMove move(LocalDateTime start) {
        return new CalendarMove(start, null, null);
    }

    /** A session as a made-up calendar might name it. */
    private CalendarEntry entry(Things things) {
        return new CalendarEntry(
                new BookingId(things.session().value()),
                new BookingOwner(things.session().value()),
                Feature.EDUCATION,
                Firmness.FIRM,
                clock.instant(),
                clock.instant().plus(Duration.ofHours(1)),
                Set.of(),
                new LocalizedText("A session", "Una sesión"),
                "",
                true);
    }

    private Map<String, Consumer<Things>> centerProbes(LocalDate today) {
        var holiday = new Closure(today.plusDays(3), today.plusDays(4), "Holiday", null);
        return Map.of(
                "CenterHoursService.hours",
                t -> centers.hours(t.center()),
                "CenterHoursService.setHours",
                t -> centers.setHours(t.center(), WEEK),
                "CenterHoursService.closures",
                t -> centers.closures(t.center(), today),
                "CenterHoursService.close",
                t -> centers.close(t.center(), holiday),
                "CenterHoursService.reopen",
                t -> centers.reopen(t.center(), new ClosureId(UUID.randomUUID())),
                "PreferredHoursService.hours",
                t -> wishes.hours(t.member()),
                "PreferredHoursService.setHours",
                t -> wishes.setHours(t.member(), WEEK),
                "TimeFinder.find",
                t -> {
                    finder.find(question(t, today, Resource.room(t.room())));
                },
                "CalendarFeed.these",
                t -> calendar.these(t.center(), List.of()),
                "CalendarFeed.between",
                t ->
                        calendar.between(
                                t.center(),
                                clock.instant(),
                                clock.instant().plus(Duration.ofDays(7))));
    }

    @Test
    void aColleagueFromElsewhereCannotBeLookedFor() {
        var center = world.center();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var stranger = Resource.staff(new AccountId(UUID.randomUUID()));
        var things =
                new Things(
                        center.id(),
                        center.facilitatorId(),
                        center.room(),
                        new MemberId(UUID.randomUUID()),
                        new SessionId(UUID.randomUUID()));

        assertRefused(
                "TimeFinder.find",
                center.coordinator(),
                () -> finder.find(question(things, today, stranger)));
    }

    @Test
    void therapistsAndFacilitatorsEnterTheirOwnHoursOnly() {
        var center = world.center();

        SignIn.run(
                center.facilitator(),
                () -> staff.setHours(center.id(), center.facilitatorId(), WEEK));
        assertRefused(
                "AvailabilityService.setHours",
                center.staff().therapist(),
                () -> staff.setHours(center.id(), center.facilitatorId(), WEEK));

        assertThat(
                        SignIn.as(
                                center.coordinator(),
                                () -> staff.hours(center.id(), center.facilitatorId())))
                .isEqualTo(WEEK);
    }

    private static TimeQuestion question(Things things, LocalDate today, Resource needed) {
        return new TimeQuestion(
                things.center(),
                List.of(Set.of(needed)),
                Set.of(),
                List.of(),
                60,
                4,
                today,
                today.plusDays(7),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                5);
    }
}
