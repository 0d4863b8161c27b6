package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.education.WithdrawMembers;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A person's private calendar, as their calendar program reads it. */
@DatabaseTest
class FeedTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired CalendarFeedService feeds;
    @Autowired FeedReader reader;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;

    private TestCenter center;
    private TestFamily family;
    private SessionId session;

    @BeforeEach
    void aFamilyInASession() {
        center = world.center();
        family = world.family(center, 2);
        session = world.session(center, clock, 4);
        SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
    }

    @Test
    void aMoveAndACancellationRaiseTheSequenceOfTheSameEvent() {
        var address = address(family.person());
        var first = events(address).getFirst();

        SignIn.run(
                center.coordinator(),
                () -> sessions.change(session, version(), center.plan(clock, 5, 4)));
        var moved = events(address).getFirst();
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
        var cancelled = events(address).getFirst();

        assertThat(List.of(moved.uid(), cancelled.uid())).containsOnly(first.uid());
        assertThat(List.of(first.sequence(), moved.sequence(), cancelled.sequence()))
                .containsExactly(0, 1, 2);
        assertThat(moved.start()).isNotEqualTo(first.start());
        assertThat(cancelled.status()).isEqualTo("CANCELLED");
    }

    @Test
    void whoGivesUpTheirSeatSeesItCancelledAndThenAgain() {
        var address = address(family.person());
        var place =
                SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)))
                        .enrollment();

        SignIn.run(
                family.person(),
                () ->
                        enrollment.withdraw(
                                new WithdrawMembers(place, Set.copyOf(family.members()))));
        var gone = events(address).getFirst();
        SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        var back = events(address).getFirst();

        assertThat(gone.status()).isEqualTo("CANCELLED");
        assertThat(back.status()).isEqualTo("CONFIRMED");
        assertThat(back.sequence()).isGreaterThan(gone.sequence());
    }

    @Test
    void itShowsOnlyTheOwnPersonsAppointmentsAndTellsNothing() {
        var neighbor = world.family(center, 1);
        var other = world.session(center, clock, 4);
        SignIn.as(neighbor.person(), () -> enrollment.enroll(neighbor.everybodyIn(other)));

        var text = text(address(family.person()));

        assertThat(events(address(family.person()))).hasSize(1);
        assertThat(text).contains("SUMMARY:Appointment").doesNotContain("boundaries", "Aspen");
        assertThat(text).doesNotContain("Ana", "River", "ATTENDEE", "Kinward");
    }

    @Test
    void detailsShowForThoseWhoWantThem() {
        var address = address(family.person());
        SignIn.run(family.person(), () -> feeds.showDetails(true));

        assertThat(text(address)).contains("SUMMARY:Setting boundaries", "LOCATION:Aspen");
    }

    @Test
    void staffSeeWhatTheyHoldUntilSomebodyElseDoes() {
        var address = address(center.facilitator());
        assertThat(events(address)).hasSize(1);

        var plan = center.plan(clock, 3, 4);
        var nobody =
                new SessionPlan(
                        plan.module(),
                        plan.date(),
                        plan.time(),
                        plan.minutes(),
                        plan.room(),
                        plan.videoLink(),
                        plan.seats(),
                        plan.language(),
                        null);
        SignIn.run(center.coordinator(), () -> sessions.change(session, version(), nobody));

        assertThat(events(address).getFirst().status()).isEqualTo("CANCELLED");
    }

    @Test
    void aPlaceInLineIsNoAppointment() {
        var small = world.session(center, clock, 1);
        var first = world.family(center, 1);
        var second = world.family(center, 1);
        SignIn.as(first.person(), () -> enrollment.enroll(first.everybodyIn(small)));
        SignIn.as(second.person(), () -> enrollment.enroll(second.everybodyIn(small)));

        assertThat(events(address(second.person()))).isEmpty();
    }

    @Test
    void anAddressThatWasTakenAwayOrReplacedIsNobodys() {
        var first = address(family.person());
        var second = address(family.person());
        assertThat(reader.find(secret(first))).isEmpty();
        assertThat(reader.find(secret(second))).isPresent();

        SignIn.run(family.person(), feeds::revoke);

        assertThat(reader.find(secret(second))).isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        var address = address(family.person());
        var first = get(address, null);
        var again = get(address, first.getHeader("ETag"));
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
        var changed = get(address, first.getHeader("ETag"));

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentType()).startsWith("text/calendar");
        assertThat(first.getHeader("Last-Modified")).isNotNull();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(changed.getStatus()).isEqualTo(200);
    }

    @Test
    void whoAsksTooOftenIsAskedToWait() throws Exception {
        var address = address(family.person());
        var door = new FeedDoor(reader, new FeedLimits());
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i < 61; i++) {
            last = get(door, address, null);
        }

        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void everythingElseGoesOnToThePortal() throws Exception {
        var nobodys = "http://localhost:8080/calendar/" + "a".repeat(43) + ".ics";
        var chain = new MockFilterChain();
        new FeedDoor(reader, new FeedLimits())
                .doFilter(request(nobodys), new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    private String address(SignedIn person) {
        return SignIn.as(person, () -> feeds.renew(Language.ENGLISH)).url();
    }

    private static String secret(String address) {
        return address.substring(address.lastIndexOf('/') + 1, address.length() - 4);
    }

    private String text(String address) {
        return reader.find(secret(address)).flatMap(reader::read).orElseThrow().content();
    }

    private List<CalendarFile.Event> events(String address) {
        return CalendarFile.read(text(address)).events();
    }

    private long version() {
        return SignIn.as(center.coordinator(), () -> queries.details(session)).version();
    }

    private MockHttpServletResponse get(String address, @Nullable String etag)
            throws ServletException, IOException {
        return get(new FeedDoor(reader, new FeedLimits()), address, etag);
    }

    private static MockHttpServletResponse get(FeedDoor door, String address, @Nullable String etag)
            throws ServletException, IOException {
        var request = request(address);
        if (etag != null) {
            request.addHeader("If-None-Match", etag);
        }
        var response = new MockHttpServletResponse();
        door.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String address) {
        return new MockHttpServletRequest("GET", address.substring(address.indexOf("/calendar/")));
    }
}
