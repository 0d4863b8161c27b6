package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.MemberId;
import org.kinward.scheduling.CalendarFeed;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.BusinessRefusal;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.Answer;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyScheduling;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyTimes;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * After a thousand changes the center's calendar, a person's feed and the last mail of each
 * appointment say the same. Mails are decided and written as ever; they only are not sent.
 */
@DatabaseTest
@Import({TherapyWorld.class, Postbox.class})
class TherapyAgreementTest {

    private static final int CHANGES = 1_000;
    private static final long SEED = 20261126;
    private static final int LOOK_EVERY = 50;
    private static final int SESSIONS = 8;

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired TherapyWorld therapy;
    @Autowired TherapyScheduling scheduling;
    @Autowired TherapyTimes times;
    @Autowired CalendarFeed calendar;
    @Autowired CalendarFeedService feeds;
    @Autowired FeedReader reader;
    @Autowired Claims claims;
    @Autowired Composer composer;
    @Autowired Postbox post;

    private final Random random = new Random(SEED);
    private final List<TherapySessionId> live = new ArrayList<>();
    private final Set<TherapySessionId> ever = new HashSet<>();
    private final Map<String, CalendarFile.Event> mailed = new HashMap<>();
    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamilyWithTwoWhoHaveNoSignIn() {
        center = world.center();
        family = therapy.familyWithOneSignIn(center, 3);
    }

    @Test
    void calendarFeedAndMailSayTheSame() {
        var url = SignIn.as(family.person(), () -> feeds.renew(Language.ENGLISH)).url();
        var secret = url.substring(url.lastIndexOf('/') + 1, url.length() - 4);
        int mails = 0;
        int done = 0;
        while (done < CHANGES) {
            if (!isChanged()) {
                continue;
            }
            done++;
            if (random.nextInt(4) == 0) {
                mails += mail();
            }
            if (done % LOOK_EVERY == 0) {
                mails += mail();
                compare(secret, "seed " + SEED + ", after change " + done);
            }
        }
        assertThat(ever).as("seed %s", SEED).hasSizeGreaterThan(SESSIONS);
        assertThat(mails).as("seed %s", SEED).isGreaterThan(CHANGES / 4);
    }

    private void compare(String secret, String when) {
        var sessions = new TreeMap<String, Instant>();
        var going = new ArrayList<Instant>();
        for (TherapySessionId id : live) {
            var found = therapy.details(center, id);
            if (found.facts().state().hasTime()) {
                var start = Objects.requireNonNull(found.facts().startsAt());
                sessions.put(id.value().toString(), start);
                if (isExpected(found)) {
                    going.add(start);
                }
            }
        }
        assertThat(firm()).as("calendar, %s", when).isEqualTo(sessions);
        var events = CalendarFile.read(read(secret)).events();
        assertThat(
                        events.stream()
                                .filter(TherapyAgreementTest::isLive)
                                .map(one -> one.start().toInstant())
                                .sorted())
                .as("feed, %s", when)
                .isEqualTo(going.stream().sorted().toList());
        for (CalendarFile.Event event : events) {
            var last = mailed.get(event.uid());
            if (last != null || event.status().equals("CONFIRMED")) {
                var told = last == null ? "nothing" : said(last);
                assertThat(told).as("mail, %s", when).isEqualTo(said(event));
            }
        }
    }

    /** What does not take place has no time, and who was told so need not hear it again. */
    private static String said(CalendarFile.Event event) {
        return isLive(event) ? event.start().toInstant().toString() : event.status();
    }

    private static boolean isLive(CalendarFile.Event event) {
        return !event.status().equals("CANCELLED");
    }

    /** Whether the one who signs in takes part, as far as anybody knows. */
    private boolean isExpected(TherapyDetails session) {
        return session.people().stream()
                .anyMatch(one ->
                        one.in()
                                && one.member().equals(family.first())
                                && one.answer() != Answer.DECLINED);
    }

    private Map<String, Instant> firm() {
        var found = new TreeMap<String, Instant>();
        var from = clock.instant();
        SignIn.as(
                        center.coordinator(),
                        () -> calendar.between(center.id(), from, from.plus(Duration.ofDays(45))))
                .stream()
                .filter(one -> one.firmness() == Firmness.FIRM)
                .forEach(one -> found.put(one.owner().value().toString(), one.startsAt()));
        return found;
    }

    private String read(String secret) {
        return reader.find(secret).flatMap(reader::read).orElseThrow().content();
    }

    /**
     * Writes all mails that are due, as the delivery does, and keeps what each calendar file says.
     */
    private int mail() {
        post.leaveOnly(center);
        int written = 0;
        for (var next = claims.next(); next.isPresent(); next = claims.next()) {
            var claim = next.get();
            switch (composer.compose(claim.message())) {
                case Decision.Send(Outgoing.Mail mail) -> {
                    keep(mail);
                    claims.sent(claim, ChannelKind.MAIL);
                    written++;
                }
                case Decision.Drop(var why) -> claims.drop(claim, why);
                case Decision other -> throw new AssertionError(SEED + ": " + other);
            }
        }
        return written;
    }

    private void keep(Outgoing.Mail mail) {
        var file = mail.calendar();
        if (file != null) {
            var event = CalendarFile.read(file).only();
            var before = mailed.put(event.uid(), event);
            assertThat(before == null || before.sequence() <= event.sequence())
                    .as("numbers only rise, seed %s", SEED)
                    .isTrue();
        }
    }

    private boolean isChanged() {
        if (live.size() < SESSIONS) {
            var id = therapy.open(center, therapy.plan(center, some(), Set.of(), 1));
            live.add(id);
            ever.add(id);
        }
        var id = live.get(random.nextInt(live.size()));
        try {
            return change(id, therapy.details(center, id));
        } catch (BusinessRefusal _) {
            // A change that cannot be made is no change.
            return false;
        }
    }

    private boolean change(TherapySessionId id, TherapyDetails now) {
        int edition = now.facts().edition();
        var member = family.members().get(random.nextInt(3));
        switch (random.nextInt(10)) {
            case 0, 1 -> therapy.book(center, id, time(), random.nextBoolean());
            case 2 -> therapy.offer(center, id, time(), time());
            case 3 -> SignIn.run(center.staff().therapist(), () -> times.endOffer(id, edition));
            case 4, 5 -> {
                return isVoted(id, now, member);
            }
            case 6, 7 -> {
                if (now.facts().startsAt() == null) {
                    return false;
                }
                var answer = random.nextInt(3) == 0 ? Answer.DECLINED : Answer.ACCEPTED;
                therapy.answer(center, id, family.person(), member, answer);
            }
            case 8 -> {
                var plan = therapy.plan(center, some(), Set.of(), 1);
                SignIn.run(
                        center.coordinator(),
                        () -> scheduling.change(id, edition, plan, Overruled.NOTHING));
            }
            default -> {
                SignIn.run(center.coordinator(), () -> scheduling.cancel(id, edition, "No reason"));
                live.remove(id);
            }
        }
        return true;
    }

    private boolean isVoted(TherapySessionId id, TherapyDetails now, MemberId member) {
        if (now.offers().isEmpty()) {
            return false;
        }
        var option = now.offers().get(random.nextInt(now.offers().size())).option();
        therapy.vote(id, option, family.person(), member);
        return true;
    }

    private LocalDateTime time() {
        return therapy.at(center, 3 + random.nextInt(35), 8 + random.nextInt(9));
    }

    /** One to three of the family. */
    private Set<MemberId> some() {
        return Set.copyOf(family.members().subList(random.nextInt(2), 2 + random.nextInt(2)));
    }
}
