package org.kinward.testsupport;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterId;
import org.kinward.centers.CenterService;
import org.kinward.centers.OpenCenter;
import org.kinward.education.ModuleService;
import org.kinward.education.ModuleTitle;
import org.kinward.education.SessionId;
import org.kinward.education.SessionService;
import org.kinward.families.FamilyService;
import org.kinward.families.MemberId;
import org.kinward.families.NewMember;
import org.kinward.families.RegisterHousehold;
import org.kinward.families.Relationship;
import org.kinward.identity.AccountProfile;
import org.kinward.identity.AccountService;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.springframework.boot.test.context.TestComponent;

/** Builds centers, people and sessions for tests, through the services as the people who may. */
@TestComponent
public class World {

    private static final List<LocalTime> TIMES =
            IntStream.of(36, 39, 42, 33, 30, 27, 24, 21, 18, 15, 12, 9)
                    .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
                    .toList();

    private final Map<CenterId, Integer> planned = new ConcurrentHashMap<>();
    private final AccountService accounts;
    private final CenterService centers;
    private final CenterDirectory directory;
    private final FamilyService families;
    private final ModuleService modules;
    private final SessionService sessions;

    World(
            AccountService accounts,
            CenterService centers,
            CenterDirectory directory,
            FamilyService families,
            ModuleService modules,
            SessionService sessions) {
        this.accounts = accounts;
        this.centers = centers;
        this.directory = directory;
        this.families = families;
        this.modules = modules;
        this.sessions = sessions;
    }

    /** A new center in Denver's time zone. */
    public TestCenter center() {
        return center(ZoneId.of("America/Denver"));
    }

    public TestCenter center(ZoneId zone) {
        var code = "c" + UUID.randomUUID().toString().substring(0, 12);
        var founder = person("Olive Founder", Set.of(Role.ADMINISTRATOR), Set.of(), true);
        CenterId id =
                SignIn.as(
                        founder,
                        () -> centers.open(new OpenCenter(code, "Center " + code, zone.getId())));
        var staff =
                new TestCenter.Staff(
                        staff("Cora Coordinator", Role.COORDINATOR, code),
                        staff("Cyrus Coordinator", Role.COORDINATOR, code),
                        staff("Fay Facilitator", Role.FACILITATOR, code),
                        staff("Theo Therapist", Role.THERAPIST, code),
                        staff("Pam Privacy", Role.PRIVACY_OFFICER, code),
                        staff("Ada Administrator", Role.ADMINISTRATOR, code));
        var room =
                SignIn.as(
                        staff.administrator(), () -> centers.addRoom(new AddRoom(id, "Aspen", 12)));
        var module =
                SignIn.as(
                        staff.coordinator(),
                        () ->
                                modules.add(
                                        id,
                                        new ModuleTitle("Setting boundaries", "Poner límites")));
        var facilitator =
                SignIn.as(staff.coordinator(), () -> directory.staff(id)).stream()
                        .filter(member -> member.name().equals(staff.facilitator().name()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return new TestCenter(id, code, zone, staff, facilitator, room, module);
    }

    /** A household of that many members whose first member signs in. */
    public TestFamily family(TestCenter center, int size) {
        var name = "River" + UUID.randomUUID().toString().substring(0, 6);
        var members =
                IntStream.range(0, size)
                        .mapToObj(i -> new NewMember("Ana" + i, name, Relationship.PARENT))
                        .toList();
        var household =
                SignIn.as(
                        center.coordinator(),
                        () -> families.register(new RegisterHousehold(center.id(), name, members)));
        var person = person("Ana0 " + name, Set.of(Role.FAMILY), Set.of(center.code()), false);
        link(center, household.members().getFirst(), person);
        return new TestFamily(person, household.id(), household.members());
    }

    /** From now on this person signs in as that family member. */
    public void link(TestCenter center, MemberId member, SignedIn person) {
        SignIn.run(center.coordinator(), () -> families.link(member, person.account()));
    }

    /** That many households of one. */
    public List<TestFamily> families(TestCenter center, int count) {
        return IntStream.range(0, count).mapToObj(_ -> family(center, 1)).toList();
    }

    /**
     * A session three days ahead with that many seats, at six in the evening; a center's further
     * ones at other times, as its room and facilitator are taken then.
     */
    public SessionId session(TestCenter center, TestClock clock, int seats) {
        int before = planned.merge(center.id(), 1, Integer::sum) - 1;
        var plan = center.plan(clock, 3 + before / TIMES.size(), seats);
        var time = TIMES.get(before % TIMES.size());
        return SignIn.as(
                center.coordinator(),
                () -> sessions.schedule(center.id(), TestCenter.at(plan, time)));
    }

    /** Somebody with that role at that center. */
    public SignedIn staff(String name, Role role, String centerCode) {
        return person(name, Set.of(role), Set.of(centerCode), false);
    }

    /** Somebody who signed in to that center's family program and is linked to nobody. */
    public SignedIn waiting(TestCenter center, String name) {
        return person(name, Set.of(Role.FAMILY), Set.of(center.code()), false);
    }

    public SignedIn person(
            String name, Set<Role> roles, Set<String> centerCodes, boolean organization) {
        var profile =
                new AccountProfile(
                        "https://sign-in.example/realms/test",
                        UUID.randomUUID().toString(),
                        name,
                        UUID.randomUUID() + "@example.org",
                        Language.ENGLISH);
        return accounts.signIn(profile, roles, centerCodes, organization);
    }
}
