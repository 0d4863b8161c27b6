package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.MemberId;
import org.kinward.identity.SignedIn;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.BusinessRefusal;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
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

/** Whatever staff and families do, a person's calendar shows what the center's says. */
@DatabaseTest
@Import(TherapyWorld.class)
class TherapyFeedTest {

    private static final int CHANGES = 100;
    private static final long SEED = 20261125;

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired TherapyScheduling scheduling;
    @Autowired TherapyTimes times;
    @Autowired CalendarFeedService feeds;
    @Autowired FeedReader reader;

    private final Random random = new Random(SEED);
    private final List<TherapySessionId> sessions = new ArrayList<>();
    private final Map<String, CalendarFile.Event> seen = new HashMap<>();
    private TestCenter center;
    private TestFamily family;
    private int done;

    @BeforeEach
    void aFamily() {
        center = world.center();
        family = therapy.familyWithOneSignIn(center, 3);
    }

    @Test
    void aPersonsCalendarAgreesWithTheCentersAfterEveryChange() {
        var secret = secret(family.person());
        var therapist = secret(center.staff().therapist());

        for (int i = 0; i < CHANGES; i++) {
            tryOne();
            assertThat(starts(secret)).as("after change %s", i).isEqualTo(expected());
            assertThat(starts(therapist)).as("after change %s", i).isEqualTo(held());
        }

        assertThat(done).as("changes that were not refused").isGreaterThan(CHANGES / 3);
        assertThat(seen).hasSizeGreaterThan(3);
    }

    private void tryOne() {
        if (sessions.size() < 4 || random.nextInt(12) == 0) {
            sessions.add(therapy.open(center, therapy.plan(center, some(), Set.of(), 1)));
            return;
        }
        var id = sessions.get(random.nextInt(sessions.size()));
        try {
            change(id, therapy.details(center, id));
            done++;
        } catch (BusinessRefusal _) {
            // A change that cannot be made is no change.
        }
    }

    private void change(TherapySessionId id, TherapyDetails now) {
        int edition = now.facts().edition();
        var member = family.members().get(random.nextInt(3));
        switch (random.nextInt(9)) {
            case 0 -> therapy.book(center, id, time(), random.nextBoolean());
            case 1 -> therapy.book(center, id, time());
            case 2 -> therapy.offer(center, id, time(), time());
            case 3 -> SignIn.run(center.coordinator(), () -> times.endOffer(id, edition));
            case 4 -> {
                if (!now.offers().isEmpty()) {
                    var option = now.offers().get(random.nextInt(now.offers().size())).option();
                    therapy.vote(id, option, family.person(), member);
                }
            }
            case 5, 6 -> {
                if (now.facts().startsAt() != null) {
                    var answer = random.nextInt(3) == 0 ? Answer.ACCEPTED : Answer.DECLINED;
                    therapy.answer(center, id, family.person(), member, answer);
                }
            }
            case 7 ->
                    SignIn.run(
                            center.coordinator(),
                            () ->
                                    scheduling.change(
                                            id,
                                            edition,
                                            therapy.plan(center, some(), Set.of(), 1),
                                            Overruled.NOTHING));
            default -> {
                if (random.nextInt(3) == 0) {
                    SignIn.run(
                            center.coordinator(),
                            () -> scheduling.cancel(id, edition, "No reason"));
                }
            }
        }
    }

    private LocalDateTime time() {
        return therapy.at(center, 3 + random.nextInt(40), 8 + random.nextInt(9));
    }

    /** One to three of the family. */
    private Set<MemberId> some() {
        return Set.copyOf(family.members().subList(random.nextInt(2), 2 + random.nextInt(2)));
    }

    private List<Instant> expected() {
        return sessions.stream()
                .map(id -> therapy.details(center, id))
                .filter(one -> one.facts().state().hasTime())
                .filter(one ->
                        one.people().stream()
                                .anyMatch(person ->
                                        person.in()
                                                && person.member().equals(family.first())
                                                && person.answer() != Answer.DECLINED))
                .map(one -> Objects.requireNonNull(one.facts().startsAt()))
                .sorted()
                .toList();
    }

    /** The therapist holds them, whoever says no. */
    private List<Instant> held() {
        return sessions.stream()
                .map(id -> therapy.details(center, id).facts())
                .filter(one -> one.state().hasTime())
                .map(one -> Objects.requireNonNull(one.startsAt()))
                .sorted()
                .toList();
    }

    /** What the calendar shows as taking place; its numbers only rise. */
    private List<Instant> starts(String secret) {
        var events = CalendarFile.read(text(secret)).events();
        for (var event : events) {
            var before = seen.put(event.uid(), event);
            if (before != null) {
                assertThat(event.sequence()).isGreaterThanOrEqualTo(before.sequence());
                boolean same =
                        event.start().toInstant().equals(before.start().toInstant())
                                && event.status().equals(before.status());
                assertThat(same || event.sequence() > before.sequence())
                        .as("a change that calendars hear of")
                        .isTrue();
            }
        }
        return events.stream()
                .filter(event -> !event.status().equals("CANCELLED"))
                .map(event -> event.start().toInstant())
                .sorted()
                .toList();
    }

    private String secret(SignedIn who) {
        var url = SignIn.as(who, () -> feeds.renew(Language.ENGLISH)).url();
        return url.substring(url.lastIndexOf('/') + 1, url.length() - 4);
    }

    private String text(String secret) {
        return reader.find(secret).flatMap(reader::read).orElseThrow().content();
    }
}
