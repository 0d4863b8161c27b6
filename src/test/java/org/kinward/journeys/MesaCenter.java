package org.kinward.journeys;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentService;
import org.kinward.education.ModuleService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionService;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.FamilyService;
import org.kinward.families.HouseholdId;
import org.kinward.families.InvitationService;
import org.kinward.families.InviteMember;
import org.kinward.families.Letters;
import org.kinward.families.MemberDetails;
import org.kinward.families.NewMember;
import org.kinward.families.ProgramPageForm;
import org.kinward.families.ProgramPageService;
import org.kinward.families.RegisterHousehold;
import org.kinward.families.RegisteredHousehold;
import org.kinward.families.Relationship;
import org.kinward.identity.Role;
import org.kinward.local.demo.DemoAccounts;
import org.kinward.notifications.Postbox;
import org.kinward.scheduling.BookingBook;
import org.kinward.scheduling.BookingId;
import org.kinward.shared.Columns;
import org.kinward.shared.Language;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demo's second center, where a journey gets a session of its own: planned by Morgan, who
 * coordinates and facilitates there. Of its families only Mei can sign in.
 */
@TestComponent
class MesaCenter {

    @Autowired DemoAccounts accounts;
    @Autowired TestClock clock;
    @Autowired CenterDirectory directory;
    @Autowired ModuleService modules;
    @Autowired SessionService sessions;
    @Autowired EnrollmentService enrollment;
    @Autowired FamilyDirectory families;
    @Autowired FamilyService households;
    @Autowired InvitationService invitations;
    @Autowired ProgramPageService pages;
    @Autowired Postbox post;
    @Autowired BookingBook book;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    /** A session that many days ahead at that time, which no other session of the center has. */
    SessionId session(int days, LocalTime time, int seats) {
        return asMorgan(() -> {
            var today = clock.instant().atZone(center().zone()).toLocalDate();
            return schedule(today.plusDays(days).atTime(time), seats);
        });
    }

    /** A session that began half an hour ago, with people of that many families. */
    SessionId begunSession(int families) {
        var start = clock.instant().minus(Duration.ofMinutes(30));
        clock.travelTo(start.minus(Duration.ofHours(2)));
        try {
            return asMorgan(() -> {
                var local = start.atZone(center().zone()).toLocalDateTime();
                var session = schedule(local.truncatedTo(ChronoUnit.MINUTES), 12);
                enroll(session, families);
                return session;
            });
        } finally {
            clock.comeBack();
        }
    }

    /** Signs up the center's first families by name, each with everybody. */
    void signUp(SessionId session, int count) {
        asMorgan(() -> enroll(session, count));
    }

    /** Somebody who signed in to the family program and is linked to nobody. */
    void waitingSignIn(String name) {
        accounts.colleague(name, Role.FAMILY, "mesa");
    }

    /** A new family there, whose only member Sol has no sign-in. */
    HouseholdId newFamily(String name) {
        return asMorgan(() -> register(name).id());
    }

    private RegisteredHousehold register(String name) {
        return households.register(
                new RegisterHousehold(
                        center().id(),
                        name,
                        List.of(new NewMember("Sol", name, Relationship.SIBLING))));
    }

    /** Strangers may read the center's page from now on. */
    void openPage() {
        asMorgan(() -> {
            var read = pages.find(center().id());
            pages.save(
                    new ProgramPageForm(
                            center().id(),
                            true,
                            "Six evenings about addiction and about you.",
                            null,
                            read.version()));
            return read;
        });
    }

    /** Invites somebody of a new family there, and tells the code in the mail. */
    String invite(String address) {
        asMorgan(() ->
                invitations.invite(
                        new InviteMember(
                                register("Silva").members().getFirst(),
                                address,
                                Language.ENGLISH)));
        post.deliver();
        return Letters.codes(address).getLast();
    }

    private int enroll(SessionId session, int count) {
        var found = families.search(center().id(), "", 0, count);
        for (var family : found) {
            var members = family.members().stream().map(MemberDetails::id);
            enrollment.enroll(
                    new EnrollMembers(session, family.id(), members.collect(toUnmodifiableSet())));
        }
        return found.size();
    }

    private SessionId schedule(LocalDateTime start, int seats) {
        var center = center();
        var morgan =
                directory.staff(center.id()).stream()
                        .filter(member -> member.name().equals("Morgan Lee"))
                        .findFirst()
                        .orElseThrow();
        var plan =
                new SessionPlan(
                        modules.list(center.id()).getFirst().id(),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        90,
                        directory.rooms(center.id()).getFirst().id(),
                        null,
                        seats,
                        Language.ENGLISH,
                        morgan.id());
        giveBackAllTimes(center);
        return sessions.schedule(center.id(), plan);
    }

    /** One coordinator runs every session there, and journeys must not wait for each other. */
    private void giveBackAllTimes(CenterDetails center) {
        var held =
                jdbc.sql("select id from bookings where center_id = :center")
                        .param("center", Columns.bytes(center.id().value()))
                        .query((row, _) -> new BookingId(Columns.id(row, "id")))
                        .list();
        transaction.executeWithoutResult(_ -> book.releaseAll(held));
    }

    private CenterDetails center() {
        List<CenterDetails> own = directory.own();
        return own.getFirst();
    }

    private <T> T asMorgan(Supplier<T> question) {
        return SignIn.as(accounts.user("morgan").signedIn(), question);
    }
}
