package org.kinward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterService;
import org.kinward.education.ModuleService;
import org.kinward.education.ModuleTitle;
import org.kinward.education.SessionFilter;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.education.SessionSort;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.FamilyService;
import org.kinward.families.NewMember;
import org.kinward.families.RegisterHousehold;
import org.kinward.families.Relationship;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Every text a person can type: it is refused with a message, or it comes back as it was typed. */
@DatabaseTest
class HostileTextTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired CenterService centers;
    @Autowired CenterDirectory directory;
    @Autowired ModuleService modules;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired FamilyService families;
    @Autowired FamilyDirectory households;

    private TestCenter center;

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "=cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd",
                "'; DROP TABLE centers; --",
                "100% _under_ !score!",
                "{0} {1,choice,0#a}",
                "${jndi:ldap://x} $P!{x} #{x}",
                "مرحبا بالعائلة",
                "👩‍👩‍👧‍👦 family",
                "a\u202eb",
                "nul\u0000byte",
                "lone\ud83d surrogate",
                "x".repeat(1_000_000));
    }

    @BeforeEach
    void aCenter() {
        center = world.center();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsKeptComesBackUnchanged(String text) {
        fields().forEach((name, write) -> {
            try {
                var read = write.apply(text);
                assertThat(read).as(name).isEqualTo(text);
            } catch (ConstraintViolationException refused) {
                assertThat(refused.getConstraintViolations())
                        .as(name)
                        .isNotEmpty()
                        .allMatch(violation -> !violation.getMessage().isBlank());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noSearchBreaks(String text) {
        SignIn.as(center.coordinator());
        var filter = new SessionFilter(center.id(), SessionFilter.Scope.UPCOMING, text);

        assertThat(queries.list(filter, SessionSort.SOONEST_FIRST, 0, 10)).isEmpty();
        assertThat(queries.count(filter)).isZero();
        assertThat(households.search(center.id(), text, 0, 10)).isEmpty();
    }

    /** Each field: writes the text and reads it back. */
    private Map<String, UnaryOperator<String>> fields() {
        var fields = new LinkedHashMap<String, UnaryOperator<String>>();
        fields.put("room", this::room);
        fields.put("module title", text -> module(new ModuleTitle(text, null), true));
        fields.put(
                "Spanish title",
                text -> module(new ModuleTitle(text.hashCode() + "x", text), false));
        fields.put("household", text -> household(text, "Ana", "River"));
        fields.put("first name", text -> household(text, text, "River"));
        fields.put("cancel reason", this::cancelReason);
        fields.put("video link", text -> videoLink("https://meet.example/" + text).substring(21));
        return fields;
    }

    private String room(String text) {
        SignIn.run(
                center.administrator(), () -> centers.addRoom(new AddRoom(center.id(), text, 5)));
        return SignIn.as(center.coordinator(), () -> directory.rooms(center.id())).stream()
                .map(room -> room.name())
                .filter(name -> !name.equals("Aspen"))
                .findFirst()
                .orElseGet(() -> fail("no room"));
    }

    private String module(ModuleTitle title, boolean english) {
        var id = SignIn.as(center.coordinator(), () -> modules.add(center.id(), title));
        var stored =
                SignIn.as(center.coordinator(), () -> modules.list(center.id())).stream()
                        .filter(module -> module.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .title();
        return english ? stored.en() : String.valueOf(stored.es());
    }

    private String household(String name, String first, String last) {
        var input =
                new RegisterHousehold(
                        center.id(), name, List.of(new NewMember(first, last, Relationship.OTHER)));
        var household = SignIn.as(center.coordinator(), () -> families.register(input));
        var names =
                SignIn.as(
                        center.coordinator(),
                        () -> households.householdNames(center.id(), List.of(household.id())));
        return String.valueOf(names.get(household.id()));
    }

    private String cancelReason(String text) {
        var session = world.session(center, clock, 5);
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, text));
        return String.valueOf(
                SignIn.as(center.coordinator(), () -> queries.details(session)).cancelReason());
    }

    private String videoLink(String link) {
        var p = center.plan(clock, 3, 5);
        var plan =
                new SessionPlan(
                        p.module(),
                        p.date(),
                        p.time(),
                        p.minutes(),
                        p.room(),
                        link,
                        p.seats(),
                        p.language(),
                        p.facilitator());
        var id = SignIn.as(center.coordinator(), () -> sessions.schedule(center.id(), plan));
        return String.valueOf(
                SignIn.as(center.coordinator(), () -> queries.details(id)).plan().videoLink());
    }
}
