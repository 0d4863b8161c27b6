package org.kinward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.attendance.AttendanceFacts;
import org.kinward.attendance.AttendanceQueries;
import org.kinward.attendance.AttendanceService;
import org.kinward.attendance.AttendanceStatus;
import org.kinward.attendance.MarkAttendance;
import org.kinward.centers.AddRoom;
import org.kinward.centers.ArrivalForm;
import org.kinward.centers.ArrivalService;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterService;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentId;
import org.kinward.education.EnrollmentService;
import org.kinward.education.ModuleService;
import org.kinward.education.ModuleTitle;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.education.SessionSort;
import org.kinward.education.WithdrawMembers;
import org.kinward.engagement.EngagementQueries;
import org.kinward.engagement.ExportFormat;
import org.kinward.engagement.ExportReport;
import org.kinward.engagement.ExportScope;
import org.kinward.engagement.ReportExport;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.FamilyService;
import org.kinward.families.NewMember;
import org.kinward.families.RegisterHousehold;
import org.kinward.families.Relationship;
import org.kinward.identity.AccountId;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.shared.Period;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/**
 * Somebody with every role at one center asks for things of another center, then for things that do
 * not exist: the answers must be the same. A service method that takes an id and is not tried here
 * fails the test.
 */
@DatabaseTest
class ForeignObjectsTest {

    /** Methods that need no object check, and why. */
    private static final Map<String, String> OPEN =
            Map.of(
                    "AttendanceBook", "called by features after their own check",
                    "MemberAgenda", "called by features after their own check",
                    "CenterDirectory.find", "a center's name and zone are no secret",
                    "CenterDirectory.arrival", "a center's address is no secret",
                    "CenterDirectory.room", "asked for a session that was checked before");

    @Autowired ApplicationContext context;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired EnrollmentService enrollment;
    @Autowired ModuleService modules;
    @Autowired AttendanceService attendance;
    @Autowired AttendanceQueries sheets;
    @Autowired AttendanceFacts facts;
    @Autowired CenterDirectory centers;
    @Autowired CenterService centerService;
    @Autowired ArrivalService arrivals;
    @Autowired FamilyDirectory directory;
    @Autowired FamilyService families;
    @Autowired EngagementQueries engagement;
    @Autowired ReportExport export;

    private TestCenter foreign;
    private TestFamily foreignFamily;
    private SessionId foreignSession;
    private EnrollmentId foreignPlace;
    private SignedIn stranger;

    @BeforeEach
    void twoCenters() {
        foreign = world.center();
        foreignFamily = world.family(foreign, 1);
        foreignSession = world.session(foreign, clock, 5);
        foreignPlace =
                SignIn.as(
                                foreignFamily.person(),
                                () -> enrollment.enroll(foreignFamily.everybodyIn(foreignSession)))
                        .enrollment();
        var own = world.center();
        var roles = new TreeSet<>(Arrays.asList(Role.values()));
        stranger =
                new SignedIn(
                        own.coordinator().account(),
                        "Sam Stranger",
                        roles,
                        Set.of(own.code()),
                        false);
    }

    @Test
    void foreignThingsAreAnsweredLikeUnknownOnes() {
        var theirs =
                new ForeignThings(
                        foreign.id(),
                        foreignSession,
                        foreign.module(),
                        foreignFamily.household(),
                        foreignFamily.first(),
                        foreignPlace,
                        foreign.facilitatorId());
        probes().forEach((name, probe) -> {
            for (ForeignThings things : List.of(theirs, ForeignThings.unknown())) {
                assertThatThrownBy(() -> SignIn.as(stranger, () -> probe.apply(things)))
                        .as(name)
                        .isInstanceOf(NotFound.class)
                        .hasMessage("refusal.notFound");
            }
        });
    }

    @Test
    void aFamilyCannotActForAnotherFamily() {
        var neighbor = world.family(foreign, 1);

        assertThatThrownBy(() ->
                        SignIn.as(
                                neighbor.person(),
                                () -> enrollment.enroll(foreignFamily.everybodyIn(foreignSession))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        SignIn.run(
                                neighbor.person(),
                                () ->
                                        enrollment.withdraw(
                                                new WithdrawMembers(
                                                        foreignPlace,
                                                        Set.of(foreignFamily.first())))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyMethodThatTakesAnIdIsTried() {
        var untried = new TreeSet<String>();
        for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (type.getPackageName().startsWith("org.kinward")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(ServiceMethods::takesAnId)
                        .map(method -> type.getSimpleName() + "." + method.getName())
                        .filter(name ->
                                !OPEN.containsKey(name) && !OPEN.containsKey(type.getSimpleName()))
                        .forEach(untried::add);
            }
        }
        untried.removeAll(probes().keySet());
        untried.removeAll(ServiceMethods.triedInTestsOfTheirOwn());
        assertThat(untried).isEmpty();
    }

    private Map<String, Function<ForeignThings, Object>> probes() {
        var all = new TreeMap<String, Function<ForeignThings, Object>>();
        all.putAll(educationProbes());
        all.putAll(attendanceProbes());
        all.putAll(centerAndFamilyProbes());
        return all;
    }

    private Map<String, Function<ForeignThings, Object>> educationProbes() {
        var plan = foreign.plan(clock, 4, 5);
        return Map.of(
                "SessionService.schedule", t -> sessions.schedule(t.center(), plan),
                "SessionService.change", t -> done(() -> sessions.change(t.session(), 0, plan)),
                "SessionService.cancel", t -> done(() -> sessions.cancel(t.session(), "No reason")),
                "SessionQueries.list",
                        t -> queries.list(t.filter(), SessionSort.SOONEST_FIRST, 0, 10),
                "SessionQueries.count", t -> queries.count(t.filter()),
                "SessionQueries.details", t -> queries.details(t.session()),
                "SessionQueries.row", t -> queries.row(t.session()),
                "SessionQueries.roster", t -> queries.roster(t.session()),
                "EnrollmentService.enroll",
                        t ->
                                enrollment.enroll(
                                        new EnrollMembers(
                                                t.session(), t.household(), Set.of(t.member()))),
                "EnrollmentService.withdraw",
                        t ->
                                done(() ->
                                        enrollment.withdraw(
                                                new WithdrawMembers(
                                                        t.place(), Set.of(t.member())))));
    }

    private Map<String, Function<ForeignThings, Object>> attendanceProbes() {
        return Map.of(
                "AttendanceService.mark",
                        t ->
                                done(() ->
                                        attendance.mark(
                                                new MarkAttendance(
                                                        t.sheet(),
                                                        t.member(),
                                                        AttendanceStatus.ATTENDED,
                                                        null,
                                                        0))),
                "AttendanceService.markRestAttended",
                        t -> done(() -> attendance.markRestAttended(t.sheet())),
                "AttendanceService.close", t -> done(() -> attendance.close(t.sheet())),
                "AttendanceService.reopen", t -> done(() -> attendance.reopen(t.sheet())),
                "AttendanceQueries.sheet", t -> sheets.sheet(t.sheet()),
                "AttendanceFacts.byHousehold",
                        t -> facts.byHousehold(t.center(), period(), clock.instant()),
                "AttendanceFacts.byTopic",
                        t -> facts.byTopic(t.center(), period(), clock.instant()),
                "EngagementQueries.report", t -> engagement.report(t.center(), period()),
                "ReportExport.export",
                        t ->
                                export.export(
                                        new ExportReport(
                                                t.center(),
                                                period(),
                                                ExportFormat.PDF,
                                                new ExportScope.Summary(),
                                                Language.ENGLISH)));
    }

    private Map<String, Function<ForeignThings, Object>> centerAndFamilyProbes() {
        var member = new NewMember("Ana", "River", Relationship.PARENT);
        var all = new TreeMap<String, Function<ForeignThings, Object>>();
        all.put("ModuleService.list", t -> modules.list(t.center()));
        all.put("ModuleService.add", t -> modules.add(t.center(), new ModuleTitle("New", null)));
        all.put(
                "ModuleService.rename",
                t -> done(() -> modules.rename(t.module(), 0, new ModuleTitle("New", null))));
        all.put("ModuleService.retire", t -> done(() -> modules.retire(t.module(), 0, true)));
        all.put("ArrivalService.find", t -> arrivals.find(t.center()));
        all.put(
                "ArrivalService.save",
                t -> done(() -> arrivals.save(new ArrivalForm(t.center(), "", "", "", "", 0))));
        all.put("CenterDirectory.rooms", t -> centers.rooms(t.center()));
        all.put("CenterDirectory.staff", t -> centers.staff(t.center()));
        all.put("CenterDirectory.staffMember", t -> centers.staffMember(t.center(), t.staff()));
        all.put(
                "CenterService.addRoom",
                t -> centerService.addRoom(new AddRoom(t.center(), "Room", 5)));
        all.put("FamilyDirectory.members", t -> directory.members(t.center(), List.of(t.member())));
        all.put(
                "FamilyDirectory.householdNames",
                t -> directory.householdNames(t.center(), List.of(t.household())));
        all.put("FamilyDirectory.search", t -> directory.search(t.center(), "", 0, 10));
        all.put("FamilyDirectory.count", t -> directory.count(t.center(), ""));
        all.put(
                "FamilyService.register",
                t ->
                        families.register(
                                new RegisterHousehold(t.center(), "River", List.of(member))));
        all.put("FamilyService.waiting", t -> families.waiting(t.center()));
        all.put(
                "FamilyService.link",
                t -> done(() -> families.link(t.member(), new AccountId(UUID.randomUUID()))));
        return all;
    }

    private Period period() {
        var today = clock.instant().atZone(foreign.zone()).toLocalDate();
        return new Period(today.minusDays(7), today);
    }

    private static Object done(Runnable action) {
        action.run();
        return true;
    }
}
