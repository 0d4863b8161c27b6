package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.audit.Verdict.FaultKind;
import org.kinward.shared.DatabaseAccounts;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the sealer does and does not chain when somebody cut or opened the chain. */
@DatabaseTest
class CutChainTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Sealer sealer;
    @Autowired SealTable seals;
    @Autowired KeptHeads kept;
    @Autowired AuditProofs proofs;
    @Autowired TransactionTemplate transaction;
    @Autowired Verification verification;
    @Autowired DatabaseAccounts accounts;

    private long last;

    @BeforeEach
    void someLinesAreChained() {
        world.center();
        sealer.sealAll();
        last = seals.head().no();
        assertThat(verification.run(null).isSound()).isTrue();
    }

    @Test
    void takingAllProofsAwayOpensTheChainToNobody() throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            tampering.execute("update audit_entries set proof = null");
            tampering.slipIn(last, UUID.randomUUID(), "null");

            assertThat(sealer.sealAll()).isZero();
            assertThat(verification.run(null).isSound()).isFalse();

            // Nor does it when what is kept of the chain's length is gone as well.
            tampering.execute("delete from audit_heads");
            assertThat(sealer.sealAll()).isZero();
            assertThat(verification.run(null).isSound()).isFalse();
        }
    }

    @Test
    void aMiddleThatWasCutOutIsNotJoinedAnew() throws SQLException {
        long cut = last - 2;
        try (var tampering = new Tampering(accounts)) {
            tampering.execute(
                    "delete from audit_entries where id = (select entry_id from audit_seals where no = ?)",
                    cut);
            tampering.execute("delete from audit_seals where no >= ?", cut);

            assertThat(sealer.sealAll()).isZero();
            assertThat(startedAnew().sealAll()).isZero();
            assertThat(seals.head().no()).isEqualTo(cut - 1);
            assertThat(verification.run(null).isSound()).isFalse();

            // With the kept heads gone, the node that runs still knows; one started later does not.
            tampering.execute("delete from audit_heads where no >= ?", cut);
            assertThat(sealer.sealAll()).isZero();
            assertThat(startedAnew().sealAll()).isEqualTo((int) (last - cut));
        }
    }

    @Test
    void aChangedKeptHeadIsFound() throws SQLException {
        try (var tampering = new Tampering(accounts)) {
            tampering.execute(
                    "update audit_heads set kept_at = kept_at - interval 1 second where no = ?",
                    last);

            assertThat(Objects.requireNonNull(verification.run(null).fault()).kind())
                    .isEqualTo(FaultKind.HEAD_CHANGED);
        }
    }

    @Test
    void afterALongStopAllThatWaitsIsChainedAtOnce() {
        world.center();
        clock.pass(Duration.ofHours(3));

        assertThat(startedAnew().sealRecent()).isPositive();

        assertThat(verification.run(null).isSound()).isTrue();
    }

    private Sealer startedAnew() {
        return new Sealer(seals, kept, proofs, transaction, clock);
    }
}
