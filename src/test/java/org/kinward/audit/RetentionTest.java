package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.audit.Verdict.FaultKind;
import org.kinward.education.EnrollmentService;
import org.kinward.shared.Columns;
import org.kinward.shared.DatabaseAccounts;
import org.kinward.shared.Holds;
import org.kinward.shared.RetentionClass;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes after its time, and what a hold keeps. */
@DatabaseTest
class RetentionTest {

    private static final Duration SEVEN_YEARS = Duration.ofDays(2560);

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired HoldService holds;
    @Autowired LegalHoldRepository legalHolds;
    @Autowired Retention retention;

    @Autowired
    @Qualifier("outboxRetention") RetentionClass messages;

    @Autowired Sealer sealer;
    @Autowired SealTable seals;
    @Autowired AuditProofs proofs;
    @Autowired Verification verification;
    @Autowired DatabaseAccounts accounts;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamilyThatWasWrittenTo() {
        center = world.center();
        family = world.family(center, 1);
        var session = world.session(center, clock, 3);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        jdbc.sql(
                        "update outbox_messages set state = 'SENT', next_attempt_at = null, settled_at = ? where center_id = ?")
                .params(Columns.column(clock.instant()), Columns.bytes(center.id().value()))
                .update();
        assertThat(messageCount()).isPositive();
    }

    @Test
    void oldMessagesGoAndYoungOnesStay() {
        purge(Duration.ofDays(700), new Holds(Set.of(), Set.of()));
        assertThat(messageCount()).isPositive();

        purge(Duration.ofDays(731), new Holds(Set.of(), Set.of()));

        assertThat(messageCount()).isZero();
    }

    @Test
    void whatIsHeldStaysUntilTheHoldIsLifted() {
        purge(Duration.ofDays(731), new Holds(Set.of(center.id().value()), Set.of()));
        purge(Duration.ofDays(731), new Holds(Set.of(), Set.of(family.first().value())));
        purge(Duration.ofDays(731), new Holds(Set.of(), Set.of(family.household().value())));
        assertThat(messageCount()).isPositive();

        purge(Duration.ofDays(731), new Holds(Set.of(), Set.of()));

        assertThat(messageCount()).isZero();
    }

    @Test
    void eachRunWritesDownHowMuchWent() {
        jdbc.sql(
                        "update outbox_messages set settled_at = settled_at - interval 9000 day where center_id = ?")
                .param(Columns.bytes(center.id().value()))
                .update();
        // Its id says that it was made today, so the range of old rows does not hold it.
        retention.run();
        assertThat(messageCount()).isPositive();

        var later = clockAhead(Duration.ofDays(731));
        new Retention(List.of(messages), legalHolds, transaction, events, later).run();

        assertThat(messageCount()).isZero();
        assertThat(
                        jdbc.sql(
                                        "select details from audit_entries where action = 'RECORDS_PURGED' order by id desc limit 1")
                                .query(String.class)
                                .single())
                .contains("class=OUTBOX_MESSAGES");
    }

    @Test
    void aHoldIsKnownToThePurgeUntilItIsLifted() {
        var officer = center.staff().privacyOfficer();
        var hold =
                SignIn.as(
                        officer,
                        () ->
                                holds.place(
                                        new PlaceHold(
                                                center.id(),
                                                family.first().value(),
                                                "A court asked for it")));
        assertThat(retention.held().objects()).contains(family.first().value());
        assertThat(SignIn.as(officer, () -> holds.list(center.id())))
                .singleElement()
                .satisfies(held -> assertThat(held.label()).startsWith("Ana0 River"));

        SignIn.run(officer, () -> holds.lift(hold));
        SignIn.run(officer, () -> holds.lift(hold));

        assertThat(retention.held().objects()).doesNotContain(family.first().value());
        assertThat(SignIn.as(officer, () -> holds.list(center.id()))).isEmpty();
        assertThat(
                        jdbc.sql("select action from audit_entries where object_id = ? order by id")
                                .param(Columns.bytes(hold.value()))
                                .query(String.class)
                                .list())
                .containsExactly("HOLD_PLACED", "HOLD_LIFTED");
    }

    @Test
    void theLogGoesAfterSixYearsUpToWhatIsHeldAndStaysSound() throws SQLException {
        // What other tests hold would be the first line to stay.
        jdbc.sql("update legal_holds set lifted_at = placed_at where lifted_at is null").update();
        sealer.sealAll();
        var head = seals.head();
        assertThat(purgeCommand(Duration.ofDays(2190)).run(List.of(), _ -> {})).isZero();
        assertThat(seals.anchor().map(anchor -> anchor.last().no()).orElse(0L))
                .isLessThan(head.no());
        var hold =
                SignIn.as(
                        center.staff().privacyOfficer(),
                        () ->
                                holds.place(
                                        new PlaceHold(center.id(), null, "A court asked for it")));
        sealer.sealAll();

        assertThat(purgeCommand(SEVEN_YEARS).run(List.of(), _ -> {})).isZero();
        // Lines without a center stay too while any center is held.
        assertThat(firstLine()).isIn(null, Columns.bytes(center.id().value()));
        assertThat(verification.run(head).isSound()).isTrue();

        SignIn.run(center.staff().privacyOfficer(), () -> holds.lift(hold));
        sealer.sealAll();
        var report = new ArrayList<String>();
        aPurgeStopsAfterItsAnchor();
        assertThat(purgeCommand(SEVEN_YEARS).run(List.of(), report::add)).isZero();
        assertThat(report.getFirst()).startsWith("Lines left by an interrupted purge: ");
        assertThat(report.getLast()).startsWith("Lines purged: ");
        sealer.sealAll();
        assertThat(verification.run(null).isSound()).isTrue();
        assertThat(seals.head().no()).isGreaterThan(head.no());

        aMovedAnchorIsFound();
    }

    private void aPurgeStopsAfterItsAnchor() throws SQLException {
        var third =
                seals.after(seals.anchor().map(anchor -> anchor.last().no()).orElse(0L), 3)
                        .getLast()
                        .head();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        try (var owner = accounts.openAsOwner();
                var insert =
                        owner.prepareStatement(
                                "insert into audit_anchors (no, seal_proof, made_at, proof) values (?, ?, ?, ?)")) {
            insert.setLong(1, third.no());
            insert.setBytes(2, third.proof());
            insert.setObject(3, Columns.column(now));
            insert.setBytes(4, proofs.make(Chain.anchor(third, micros)));
            insert.executeUpdate();
        }
        assertThat(Objects.requireNonNull(verification.run(null).fault()).kind())
                .isEqualTo(FaultKind.SEAL_OUT_OF_PLACE);
    }

    private void aMovedAnchorIsFound() throws SQLException {
        var move =
                "update audit_anchors set made_at = made_at + interval ? second order by no desc limit 1";
        try (var owner = new Tampering(accounts)) {
            owner.execute(move, 1);
            assertThat(Objects.requireNonNull(verification.run(null).fault()).kind())
                    .isEqualTo(FaultKind.ANCHOR_CHANGED);
            owner.execute(move, -1);
        }
        assertThat(verification.run(null).isSound()).isTrue();
    }

    @Test
    void fewerThanSixYearsAreRefused() {
        assertThatThrownBy(() ->
                        new PurgeCommand(
                                verification,
                                seals,
                                proofs,
                                retention,
                                new PurgeCommand.Owner(accounts, transaction, events, clock),
                                5))
                .hasMessageContaining("six years");
    }

    private byte @Nullable [] firstLine() {
        return jdbc.sql(
                        "select e.center_id from audit_seals s join audit_entries e on e.id = s.entry_id order by s.no limit 1")
                .query((row, _) -> row.getBytes(1))
                .list()
                .getFirst();
    }

    private PurgeCommand purgeCommand(Duration ahead) {
        return new PurgeCommand(
                verification,
                seals,
                proofs,
                retention,
                new PurgeCommand.Owner(accounts, transaction, events, clockAhead(ahead)),
                PurgeCommand.FEWEST_YEARS);
    }

    private TestClock clockAhead(Duration ahead) {
        var later = new TestClock();
        later.passTo(clock.instant().plus(ahead));
        return later;
    }

    private void purge(Duration later, Holds held) {
        transaction.executeWithoutResult(
                _ -> messages.purge(clock.instant().plus(later), held, 10_000));
    }

    private long messageCount() {
        return jdbc.sql("select count(*) from outbox_messages where center_id = ?")
                .param(Columns.bytes(center.id().value()))
                .query(Long.class)
                .single();
    }
}
