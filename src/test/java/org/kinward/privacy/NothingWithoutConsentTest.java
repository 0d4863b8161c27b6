package org.kinward.privacy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.families.MemberLife;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.SharingModel.Held;
import org.kinward.privacy.SharingModel.Pair;
import org.kinward.shared.BusinessRefusal;
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
 * Random lives of two family members and two clients. After each step what the family members see
 * is exactly what a simple model of the rule allows: what a consent says that names them, not
 * ended, not over, not older than a later word, of a client who is still here.
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
    @Autowired MemberLife life;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;
    private List<SignedIn> people;
    private List<ClientId> inTreatment;
    private final int[] claims = new int[2];
    private SharingModel model = new SharingModel();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void familiesSeeExactlyWhatAnActiveConsentAllows(long seed) {
        var chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            var what = step(chance);
            for (int person = 0; person < people.size(); person++) {
                assertThat(privacy.seenBy(people.get(person)))
                        .as("seed %d, step %d: %s, person %d", seed, step, what, person)
                        .extracting(told -> SharingModel.told(told.name(), told.scopes()))
                        .containsExactlyInAnyOrderElementsOf(
                                model.allowed(person, clock.instant()));
            }
        }
    }

    @BeforeEach
    void open() {
        center = world.center();
        family = world.family(center, 2);
        people = List.of(family.person(), privacy.second(center, family));
        inTreatment = List.of(privacy.client(center, "A.A."), privacy.client(center, "B.B."));
        model = new SharingModel();
    }

    private String step(Random chance) {
        int client = chance.nextInt(2);
        int person = chance.nextInt(2);
        return switch (chance.nextInt(24)) {
            case 0, 1, 2, 3 -> record(new Pair(client, person), chance);
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
            case 10 -> chance.nextInt(8) == 0 ? discharge(client) : "nothing";
            case 11, 12 -> restrict(new Pair(client, person));
            case 13 -> lift(chance);
            case 14 -> draft(client, person);
            case 15 -> override(client);
            case 16 -> {
                renewals.run();
                yield "the renewal timer runs";
            }
            case 17 -> leave(person);
            case 18, 19 -> comeBack(person);
            case 20 -> close(new Pair(client, person));
            case 21, 22 -> olderPaper(new Pair(client, person), chance.nextInt(4));
            default -> "nothing";
        };
    }

    private String record(Pair pair, Random chance) {
        var lastDay = privacy.today(center).plusDays(chance.nextInt(4));
        var scopes = EnumSet.of(ConsentScope.PRESENCE);
        Stream.of(ConsentScope.values()).filter(_ -> chance.nextBoolean()).forEach(scopes::add);
        var form = form(pair).until(lastDay).scopes(scopes.toArray(new ConsentScope[0]));
        if (model.discharged.contains(pair.client()) || model.left.contains(pair.person())) {
            assertThatThrownBy(() -> privacy.record(center, form))
                    .isInstanceOf(BusinessRefusal.class);
            return "no consent about or for somebody who left";
        }
        if (model.restricted.containsKey(pair)) {
            assertThatThrownBy(() -> privacy.record(center, form))
                    .isInstanceOf(PrivacyRefused.class);
            return "no consent against a restriction";
        }
        keep(pair, form, privacy.record(center, form));
        return "consent of " + pair + " for " + scopes;
    }

    /** A sheet that was signed some days ago and is found now. */
    private String olderPaper(Pair pair, int daysAgo) {
        if (model.discharged.contains(pair.client())
                || model.left.contains(pair.person())
                || model.restricted.containsKey(pair)) {
            return "no sheet";
        }
        var signed = privacy.today(center).minusDays(daysAgo);
        var form = form(pair).signed(signed).until(privacy.today(center).plusDays(1));
        var sheet = new Evidence(SignatureMethod.PAPER, "%PDF-1.7".getBytes(US_ASCII));
        Supplier<ConsentId> recording =
                () ->
                        consents.record(
                                        form.input(
                                                Set.of(form.recipient()),
                                                privacy.active(form.client()),
                                                sheet))
                                .getFirst();
        if (model.isNewest(pair, signed)) {
            keep(pair, form, SignIn.as(officer(), recording));
            return "a sheet of " + signed;
        }
        assertThatThrownBy(() -> SignIn.as(officer(), recording))
                .isInstanceOf(PrivacyRefused.class);
        return "too old a sheet, of " + signed;
    }

    private void keep(Pair pair, ConsentForm form, ConsentId id) {
        var until = form.expiresOn().plusDays(1).atStartOfDay(center.zone()).toInstant();
        model.record(new Held(id, pair, form.scopes(), until, false), form.signedOn());
    }

    private String revoke(Random chance, boolean asError) {
        // What is over by the clock may have been ended by the timer already.
        model.held.removeIf(consent -> !clock.instant().isBefore(consent.until()));
        if (model.held.isEmpty()) {
            return "nothing to revoke";
        }
        var consent = model.held.get(chance.nextInt(model.held.size()));
        if (asError) {
            SignIn.run(
                    officer(),
                    () -> consents.enteredInError(new EndInError(consent.id(), "A wrong form")));
            model.wasAnError(consent);
        } else {
            privacy.revoke(center, consent.id());
            model.revoked(consent, privacy.today(center));
        }
        return "revoked " + consent;
    }

    private String leave(int person) {
        SignIn.run(
                center.coordinator(),
                () -> life.leave(family.members().get(person), privacy.today(center)));
        if (!model.left.contains(person)) {
            model.leave(person, clock.instant(), privacy.today(center));
        }
        return person + " leaves";
    }

    private String comeBack(int person) {
        SignIn.run(center.coordinator(), () -> life.comeBack(family.members().get(person)));
        model.left.remove(person);
        return person + " comes back";
    }

    private String close(Pair pair) {
        if (!model.openTies.contains(pair)) {
            return "no tie to close";
        }
        var person = PrivacyWorld.recipient(family.members().get(pair.person()));
        var tie = PrivacyWorld.tie(jdbc, inTreatment.get(pair.client()), person);
        SignIn.run(officer(), () -> links.close(tie));
        model.closed(pair, clock.instant(), privacy.today(center));
        return "closed the tie of " + pair;
    }

    private String claim(int client, int person) {
        if (model.left.contains(person) || ++claims[person] > 5) {
            return "nothing to add";
        }
        SignIn.run(people.get(person), () -> links.claim(new ClaimLink("Client " + client)));
        return "claim";
    }

    private String restrict(Pair pair) {
        if (model.restricted.containsKey(pair) || model.left.contains(pair.person())) {
            return "nobody to restrict";
        }
        var about = PrivacyWorld.recipient(family.members().get(pair.person()));
        var client = inTreatment.get(pair.client());
        var wish =
                SignIn.as(
                        officer(),
                        () ->
                                restrictions.ask(
                                        new AskRestriction(
                                                client,
                                                about,
                                                "Not this one",
                                                privacy.today(center))));
        SignIn.run(officer(), () -> restrictions.agree(new SettleRestriction(wish, "A reason")));
        model.restrict(pair, wish);
        return "restriction of " + pair;
    }

    private String lift(Random chance) {
        var known = List.copyOf(model.restricted.entrySet());
        if (known.isEmpty()) {
            return "nothing to lift";
        }
        var chosen = known.get(chance.nextInt(known.size()));
        var wish = chosen.getValue();
        model.lifted(chosen.getKey(), privacy.today(center));
        SignIn.run(officer(), () -> restrictions.lift(new SettleRestriction(wish, "A reason")));
        return "a restriction is lifted";
    }

    private String draft(int client, int person) {
        if (model.discharged.contains(client)) {
            return "no draft for somebody who left";
        }
        var form = form(new Pair(client, person));
        SignIn.run(officer(), () -> drafts.save(form.draft()));
        return "a draft of " + client + " for " + person;
    }

    private String override(int client) {
        var told = privacy.emergency(center, inTreatment.get(client));
        SignIn.run(officer(), () -> overrides.disclose(told));
        return "a disclosure without consent";
    }

    private ConsentForm form(Pair pair) {
        return privacy.form(
                center, inTreatment.get(pair.client()), family.members().get(pair.person()));
    }

    private SignedIn officer() {
        return center.staff().privacyOfficer();
    }

    private String discharge(int client) {
        var id = inTreatment.get(client);
        if (!model.discharged.contains(client)) {
            SignIn.run(officer(), () -> clients.discharge(id));
            model.discharge(client);
        }
        return "discharge of " + client;
    }
}
