package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;
import org.kinward.shared.Columns;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many write while two nodes chain. */
@DatabaseTest
class SealingTogetherTest {

    private static final int WRITERS = 4;
    private static final int TRANSACTIONS = 50;
    private static final int LINES = 50;

    @Autowired Sealer sealer;
    @Autowired SealTable seals;
    @Autowired KeptHeads kept;
    @Autowired AuditProofs proofs;
    @Autowired TestClock clock;
    @Autowired Verification verification;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void nothingWaits() {
        sealer.sealAll();
    }

    @Test
    void tenThousandLinesAreChainedOnceEachByTwoNodes()
            throws InterruptedException, ExecutionException {
        var about = UUID.randomUUID();
        var writing = new AtomicBoolean(true);
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            var nodes = new ArrayList<Future<Integer>>();
            for (int node = 0; node < 2; node++) {
                nodes.add(threads.submit(sealWhile(writing)));
            }
            var writers = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(
                        threads.submit(() -> {
                            for (int i = 0; i < TRANSACTIONS; i++) {
                                transaction.executeWithoutResult(_ -> write(about, LINES));
                            }
                        }));
            }
            for (var writer : writers) {
                writer.get();
            }
            writing.set(false);
            for (var node : nodes) {
                taken += node.get();
            }
        }
        taken += sealer.sealAll();

        assertThat(taken).isEqualTo(WRITERS * TRANSACTIONS * LINES);
        assertThat(sealsOf(about)).isEqualTo(WRITERS * TRANSACTIONS * LINES);
        assertThat(verification.run(null).isSound()).isTrue();
    }

    @Test
    void ofTwoNodesThatFoundTheSameLinesOneChainsThem() {
        var about = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> write(about, 3));
        var found = seals.unsealed(clock.instant().minusSeconds(60), null, 10);
        assertThat(found).hasSize(3);

        assertThat(sealer.seal(found)).isEqualTo(3);
        assertThat(anotherNode().seal(found)).isZero();

        assertThat(sealsOf(about)).isEqualTo(3);
    }

    @Test
    void aLineThatCommitsLateIsChainedLate() throws InterruptedException, ExecutionException {
        var late = UUID.randomUUID();
        var early = UUID.randomUUID();
        try (var threads = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(_ -> {
                write(late, 1);
                try {
                    // Its id and time are older than those of what commits and is chained before.
                    threads.submit(
                                    () -> {
                                        transaction.executeWithoutResult(_ -> write(early, 1));
                                        return sealer.sealRecent();
                                    })
                            .get();
                } catch (InterruptedException | ExecutionException fault) {
                    throw new AssertionError(fault);
                }
            });
        }
        assertThat(sealsOf(early)).isOne();
        assertThat(sealsOf(late)).isZero();

        sealer.sealRecent();

        assertThat(sealsOf(late)).isOne();
        assertThat(verification.run(null).isSound()).isTrue();
    }

    private Callable<Integer> sealWhile(AtomicBoolean writing) {
        var node = anotherNode();
        return () -> {
            int sealed = 0;
            do {
                sealed += node.sealRecent();
            } while (writing.get());
            return sealed;
        };
    }

    private Sealer anotherNode() {
        return new Sealer(seals, kept, proofs, transaction, clock);
    }

    private void write(UUID about, int lines) {
        for (int i = 0; i < lines; i++) {
            events.publishEvent(
                    new Something(
                            new AuditFact(
                                    "SOMETHING_HAPPENED",
                                    "Thing",
                                    about,
                                    null,
                                    Map.of("line", "" + i))));
        }
    }

    private long sealsOf(UUID about) {
        return jdbc.sql(
                        "select count(*) from audit_seals s join audit_entries e on e.id = s.entry_id"
                                + " where e.object_id = ?")
                .param(Columns.bytes(about))
                .query(Long.class)
                .single();
    }

    private record Something(AuditFact auditFact) implements AuditedEvent {}
}
