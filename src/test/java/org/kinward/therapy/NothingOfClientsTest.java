package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.families.MemberId;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ConsentId;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.shared.BusinessRefusal;
import org.kinward.shared.Columns;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random lives of sessions and consents. After each step a family member reads of a session with a
 * client only while an active consent for family sessions names them, and each name they read was
 * written down as shown.
 */
@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class})
class NothingOfClientsTest {

    private static final int STEPS = 25;

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired FamilyTherapy reading;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;
    private List<SignedIn> people;
    private ClientId client;

    /** Who is covered, by which consent, and how long. */
    private final Map<Integer, Held> covered = new HashMap<>();

    private final List<TherapySessionId> withClient = new ArrayList<>();
    private final List<TherapySessionId> withoutClient = new ArrayList<>();

    private record Held(ConsentId consent, boolean forSessions, Instant recorded) {}

    @BeforeEach
    void open() {
        center = world.center();
        family = world.family(center, 2);
        people = List.of(family.person(), privacy.second(center, family));
        client = privacy.client(center, "Q.Z.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noReadTellsOfAClientWithoutAnActiveConsentForSessions(long seed) {
        var chance = new Random(seed);
        int told = 0;
        for (int step = 0; step < STEPS; step++) {
            var what = step(chance, step);
            for (int person = 0; person < 2; person++) {
                told += check("seed %d, step %d: %s".formatted(seed, step, what), person);
            }
        }
        // The property would hold of a portal that shows nothing, too.
        assertThat(told).isPositive();
    }

    private int check(String what, int person) {
        var shown = SignIn.as(people.get(person), reading::mine);
        var held = covered.get(person);
        if (held == null || !mayKnow(held)) {
            assertThat(shown)
                    .as(what)
                    .allMatch(one -> one.clients().isEmpty())
                    .noneMatch(one -> withClient.contains(one.facts().id()));
            assertThat(shown.toString()).as(what).doesNotContain("Q.Z.");
            return 0;
        }
        int told = (int) shown.stream().filter(one -> !one.clients().isEmpty()).count();
        if (told > 0) {
            assertThat(disclosures(held.consent())).as(what).isPositive();
        }
        return told;
    }

    private boolean mayKnow(Held held) {
        return held.forSessions()
                && clock.instant().isBefore(held.recorded().plus(Duration.ofDays(30)));
    }

    private String step(Random chance, int step) {
        int person = chance.nextInt(2);
        var member = family.members().get(person);
        return switch (chance.nextInt(8)) {
            case 0, 1, 2 -> {
                var consent = privacy.letMeet(center, client, member);
                covered.put(person, new Held(consent, true, clock.instant()));
                yield "consent for sessions";
            }
            case 3 -> {
                var consent = privacy.letKnow(center, client, member);
                covered.put(person, new Held(consent, false, clock.instant()));
                yield "consent for presence";
            }
            case 4 -> revoke(person);
            case 5 -> {
                clock.pass(Duration.ofDays(chance.nextInt(12)));
                yield "days pass";
            }
            default -> plan(Set.of(member), chance.nextInt(4) != 0, step);
        };
    }

    private String revoke(int person) {
        var held = covered.get(person);
        if (held == null || !clock.instant().isBefore(held.recorded().plus(Duration.ofDays(30)))) {
            return "nothing to revoke";
        }
        privacy.revoke(center, held.consent());
        covered.remove(person);
        return "revocation";
    }

    private String plan(Set<MemberId> who, boolean joint, int step) {
        var clients = joint ? Set.of(client) : Set.<ClientId>of();
        var id = therapy.open(center, therapy.plan(center, who, clients));
        (joint ? withClient : withoutClient).add(id);
        try {
            therapy.book(center, id, therapy.at(center, 3 + step, 9 + step % 8));
            return "a session, joint " + joint;
        } catch (BusinessRefusal refused) {
            return "no session: " + refused.messageKey();
        }
    }

    private long disclosures(ConsentId consent) {
        return jdbc.sql(
                        "select count(*) from disclosures where consent_id = ?"
                                + " and what = 'FAMILY_SESSIONS'")
                .param(Columns.bytes(consent.value()))
                .query(Long.class)
                .single();
    }
}
