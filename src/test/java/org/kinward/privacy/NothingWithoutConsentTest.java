package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.identity.SignedIn;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Random lives of two family members and two clients. After each step what the family members see
 * is exactly what a simple model of the rule allows: a consent that names them, not ended, not
 * over, of a client who is still here.
 */
@DatabaseTest
@Import(PrivacyWorld.class)
class NothingWithoutConsentTest {

    private static final int STEPS = 60;

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TestClock clock;
    @Autowired ConsentService consents;
    @Autowired ClientService clients;
    @Autowired LinkService links;
    @Autowired ConsentExpiry expiry;
    @Autowired RenewalRounds renewals;
    @Autowired RestrictionService restrictions;
    @Autowired DraftService drafts;
    @Autowired OverrideService overrides;

    private TestCenter center;
    private TestFamily family;
    private List<SignedIn> people;
    private List<ClientId> inTreatment;
    private final List<Held> held = new ArrayList<>();
    private final int[] claims = new int[2];
    private final Map<Pair, RestrictionId> restricted = new HashMap<>();
    private final Set<ClientId> gone = new HashSet<>();

    private record Pair(int client, int person) {}

    /** A consent as the model knows it. */
    private record Held(ConsentId id, int client, int person, Instant until) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void familiesSeeExactlyWhatAnActiveConsentAllows(long seed) {
        var chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            var what = step(chance);
            for (int person = 0; person < people.size(); person++) {
                assertThat(privacy.seenBy(people.get(person)))
                        .as("seed %d, step %d: %s, person %d", seed, step, what, person)
                        .extracting(SharedClient::name)
                        .containsExactlyInAnyOrderElementsOf(allowed(person));
            }
        }
    }

    @BeforeEach
    void open() {
        center = world.center();
        family = world.family(center, 2);
        people = List.of(family.person(), privacy.second(center, family));
        inTreatment = List.of(privacy.client(center, "A.A."), privacy.client(center, "B.B."));
        held.clear();
        gone.clear();
        restricted.clear();
    }

    private List<String> allowed(int person) {
        var now = clock.instant();
        return held.stream()
                .filter(consent -> consent.person() == person && now.isBefore(consent.until()))
                .map(consent -> consent.client() == 0 ? "A.A." : "B.B.")
                .toList();
    }

    private String step(Random chance) {
        int client = chance.nextInt(2);
        int person = chance.nextInt(2);
        return switch (chance.nextInt(18)) {
            case 0, 1, 2, 3 -> record(client, person, chance.nextInt(4));
            case 4 -> revoke(chance, false);
            case 5 -> revoke(chance, true);
            case 6, 7 -> {
                clock.pass(Duration.ofHours(chance.nextInt(40)));
                yield "time passes";
            }
            case 8 -> {
                expiry.run();
                yield "the timer runs";
            }
            case 9 -> claim(client, person);
            case 10 -> chance.nextInt(6) == 0 ? discharge(client) : "nothing";
            case 11, 12 -> restrict(client, person);
            case 13 -> lift(chance);
            case 14 -> draft(client, person);
            case 15 -> override(client);
            case 16 -> {
                renewals.run();
                yield "the renewal timer runs";
            }
            default -> "nothing";
        };
    }

    private String record(int client, int person, int days) {
        if (gone.contains(inTreatment.get(client))) {
            return "no consent for somebody who left";
        }
        if (restricted.containsKey(new Pair(client, person))) {
            assertThatThrownBy(() -> privacy.record(center, form(client, person)))
                    .isInstanceOf(PrivacyRefused.class);
            return "no consent against a restriction";
        }
        var lastDay = privacy.today(center).plusDays(days);
        var id = privacy.record(center, form(client, person).until(lastDay));
        held.removeIf(old -> old.client() == client && old.person() == person);
        held.add(
                new Held(
                        id,
                        client,
                        person,
                        lastDay.plusDays(1).atStartOfDay(center.zone()).toInstant()));
        return "consent of " + client + " for " + person;
    }

    private String revoke(Random chance, boolean asError) {
        // What is over by the clock may have been ended by the timer already.
        held.removeIf(consent -> !clock.instant().isBefore(consent.until()));
        if (held.isEmpty()) {
            return "nothing to revoke";
        }
        var consent = held.remove(chance.nextInt(held.size()));
        if (asError) {
            SignIn.run(
                    center.staff().privacyOfficer(),
                    () -> consents.enteredInError(new EndInError(consent.id(), "A wrong form")));
        } else {
            privacy.revoke(center, consent.id());
        }
        return "revoked " + consent;
    }

    private String claim(int client, int person) {
        if (++claims[person] > 5) {
            return "nothing to add";
        }
        SignIn.run(people.get(person), () -> links.claim(new ClaimLink("Client " + client)));
        return "claim";
    }

    private String restrict(int client, int person) {
        var pair = new Pair(client, person);
        if (restricted.containsKey(pair)) {
            return "restricted already";
        }
        SignIn.run(
                officer(),
                () -> {
                    var about = PrivacyWorld.recipient(family.members().get(person));
                    var wish =
                            restrictions.ask(
                                    new AskRestriction(
                                            inTreatment.get(client),
                                            about,
                                            "Not this one",
                                            privacy.today(center)));
                    restrictions.agree(new SettleRestriction(wish, "A reason"));
                    restricted.put(pair, wish);
                });
        held.removeIf(consent -> consent.client() == client && consent.person() == person);
        return "restriction of " + pair;
    }

    private String lift(Random chance) {
        var known = List.copyOf(restricted.entrySet());
        if (known.isEmpty()) {
            return "nothing to lift";
        }
        var chosen = known.get(chance.nextInt(known.size()));
        var wish = chosen.getValue();
        restricted.remove(chosen.getKey());
        SignIn.run(officer(), () -> restrictions.lift(new SettleRestriction(wish, "A reason")));
        return "a restriction is lifted";
    }

    private String draft(int client, int person) {
        if (gone.contains(inTreatment.get(client))) {
            return "no draft for somebody who left";
        }
        var input = form(client, person).input();
        SignIn.run(
                officer(),
                () ->
                        drafts.save(
                                new SaveDraft(
                                        input.client(),
                                        null,
                                        new DraftForm(
                                                input.recipients(),
                                                input.scopes(),
                                                input.purpose(),
                                                input.expiresOn(),
                                                null,
                                                Signer.CLIENT,
                                                null,
                                                null))));
        return "a draft of " + client + " for " + person;
    }

    private String override(int client) {
        SignIn.run(
                officer(),
                () ->
                        overrides.disclose(
                                new DiscloseWithoutConsent(
                                        inTreatment.get(client),
                                        DisclosureBasis.MEDICAL_EMERGENCY,
                                        "A doctor",
                                        "What was taken",
                                        DisclosureChannel.PHONE,
                                        privacy.today(center),
                                        "There was no time to ask")));
        return "a disclosure without consent";
    }

    private ConsentForm form(int client, int person) {
        return privacy.form(center, inTreatment.get(client), family.members().get(person));
    }

    private SignedIn officer() {
        return center.staff().privacyOfficer();
    }

    private String discharge(int client) {
        var id = inTreatment.get(client);
        if (gone.add(id)) {
            SignIn.run(center.staff().privacyOfficer(), () -> clients.discharge(id));
            held.removeIf(consent -> consent.client() == client);
        }
        return "discharge of " + client;
    }
}
