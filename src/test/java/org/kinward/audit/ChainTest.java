package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.audit.Chain.Head;
import org.kinward.audit.Verdict.FaultKind;
import org.kinward.shared.Columns;
import org.kinward.shared.DatabaseAccounts;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is done to the tables behind the portal's back shows. */
@DatabaseTest
class ChainTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Sealer sealer;
    @Autowired SealTable seals;
    @Autowired Verification verification;
    @Autowired DatabaseAccounts accounts;

    private long last;

    @BeforeEach
    void someLinesAreChained() {
        world.center();
        sealer.sealAll();
        last = seals.head().no();
        assertThat(last).isGreaterThan(5);
        assertThat(verification.run(null).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "details = 'page=7'",
                "details = concat(details, ' ')",
                "at = at - interval 1 microsecond",
                "actor_id = null",
                "action = 'ROOM_REMOVED'",
                "kind = 'EXPORT'",
                "object_type = 'Consent'",
                "object_id = center_id",
                "center_id = null",
                "address = '192.0.2.7'",
                "place = 'clients'"
            })
    void aChangedColumnIsFound(String change) throws SQLException {
        long no = lineWithActorAndCenter();
        try (var tampering = new Tampering(accounts)) {
            tampering.execute(
                    "update audit_entries set "
                            + change
                            + " where id = (select entry_id from audit_seals where no = ?)",
                    no);

            assertFault(FaultKind.ENTRY_CHANGED, no);
        }
    }

    @Test
    void aRemovedLineIsFound() throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            tampering.execute(
                    "delete from audit_entries where id = (select entry_id from audit_seals where no = ?)",
                    last - 2);

            assertFault(FaultKind.ENTRY_REMOVED, last - 2);
        }
    }

    @Test
    void aLineRemovedWithItsSealIsFound() throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            tampering.execute(
                    "delete from audit_entries where id = (select entry_id from audit_seals where no = ?)",
                    last - 2);
            tampering.execute("delete from audit_seals where no = ?", last - 2);

            assertFault(FaultKind.SEAL_REMOVED, last - 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "proof"})
    void aLineThatWasSlippedInIsFoundAndNeverChained(String proof) throws SQLException {
        var id = UUID.randomUUID();
        try (var tampering = new Tampering(accounts)) {
            tampering.slipIn(last, id, proof);

            assertThat(sealer.sealAll()).isZero();
            var fault = verification.run(null).fault();
            assertThat(fault).isEqualTo(new Verdict.Fault(FaultKind.ENTRY_SLIPPED_IN, 0, id));
        }
    }

    @Test
    void swappedLinesAreFound() throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            var swap = "update audit_seals set entry_id = ? where no = ?";
            var first = entryAt(last - 3);
            var second = entryAt(last - 2);
            tampering.execute(swap, Columns.bytes(UUID.randomUUID()), last - 3);
            tampering.execute(swap, Columns.bytes(first), last - 2);
            tampering.execute(swap, Columns.bytes(second), last - 3);

            assertFault(FaultKind.SEAL_CHANGED, last - 3);
        }
    }

    @Test
    void linesThatTradedTheirContentAreFound() throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            tampering.execute(
                    """
                    update audit_entries a join audit_entries b
                    on a.id = ? and b.id = ? set a.action = 'X', a.proof = b.proof
                    """,
                    Columns.bytes(entryAt(last - 3)),
                    Columns.bytes(entryAt(last - 2)));

            assertFault(FaultKind.ENTRY_CHANGED, last - 3);
        }
    }

    @Test
    void aChangedSealIsFound() throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            tampering.execute(
                    "update audit_seals set proof = concat(left(proof, 10), 'x', substring(proof, 12)) where no = ?",
                    last - 2);

            assertFault(FaultKind.SEAL_CHANGED, last - 2);
        }
    }

    @Test
    void aCutTailIsFoundWithTheHeadThatWasKeptElsewhere() throws SQLException {
        world.center();
        sealer.sealRecent();
        last = seals.head().no();
        var kept = Head.parse(seals.head().print());
        assertThat(kept).isNotNull();
        assertThat(verification.run(kept).isSound()).isTrue();
        try (var tampering = new Tampering(accounts)) {
            tampering.execute(
                    "delete from audit_entries where id = (select entry_id from audit_seals where no = ?)",
                    last);
            tampering.execute("delete from audit_seals where no = ?", last);

            // The control: with the tables alone nothing is missing.
            assertThat(verification.run(null).isSound()).isTrue();
            assertThat(verification.run(kept).fault())
                    .isEqualTo(new Verdict.Fault(FaultKind.HEAD_MISSING, last, null));
        }
    }

    @Test
    void sealsCutFromLinesThatStayAreFound() throws SQLException {
        var left = entryAt(last);
        clock.pass(Duration.ofMinutes(11));
        try (var tampering = new Tampering(accounts)) {
            tampering.execute("delete from audit_seals where no = ?", last);

            assertThat(verification.run(null).fault())
                    .isEqualTo(new Verdict.Fault(FaultKind.ENTRY_NOT_CHAINED, 0, left));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5})
    void aSealBeforeTheBeginningIsFound(long no) throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            tampering.execute("alter table audit_seals drop constraint ck_audit_seals_no");
            var id = UUID.randomUUID();
            tampering.slipIn(last, id, "null");
            tampering.execute(
                    "insert into audit_seals (no, entry_id, proof, sealed_at) values (?, ?, 'x', now())",
                    no,
                    Columns.bytes(id));

            assertFault(FaultKind.SEAL_OUT_OF_PLACE, no);
            tampering.execute("delete from audit_seals where no <= 0");
            tampering.execute(
                    "alter table audit_seals add constraint ck_audit_seals_no check (no > 0)");
        }
    }

    @Test
    void theDatabaseRefusesASealBeforeTheBeginning() throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            assertThatThrownBy(() ->
                            tampering.execute("update audit_seals set no = 0 where no = ?", last))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aKindThatNobodyKnowsIsAFaultAndStopsNothing() throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            tampering.execute("alter table audit_entries drop constraint ck_audit_entries_kind");
            tampering.execute(
                    "update audit_entries set kind = 'NOISE' where id = ?",
                    Columns.bytes(entryAt(last - 2)));
            var id = UUID.randomUUID();
            tampering.slipIn(last, id, "proof");
            tampering.execute("update audit_entries set kind = '' where id = ?", Columns.bytes(id));

            assertThat(sealer.sealAll()).isZero();
            assertFault(FaultKind.ENTRY_CHANGED, last - 2);
        }
        try (var owner = new Tampering(accounts)) {
            owner.execute(
                    "alter table audit_entries add constraint ck_audit_entries_kind check (kind in ('CHANGE', 'READ', 'EXPORT', 'SIGN_IN'))");
        }
    }

    private void assertFault(FaultKind kind, long no) {
        var fault = Objects.requireNonNull(verification.run(null).fault());
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.no()).isEqualTo(no);
    }

    private UUID entryAt(long no) {
        return seals.after(no - 1, 1).getFirst().entryId();
    }

    /** One where each change of the test changes something. */
    private long lineWithActorAndCenter() {
        return seals.after(Math.max(0, last - 20), 20).stream()
                .filter(seal -> seal.entry() != null && isRich(seal.entry().line()))
                .findFirst()
                .orElseThrow()
                .head()
                .no();
    }

    private static boolean isRich(AuditLine line) {
        return line.actor() != null
                && line.center() != null
                && !line.objectId().equals(line.center());
    }
}
