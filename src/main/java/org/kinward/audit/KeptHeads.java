package org.kinward.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.audit.Chain.Head;
import org.kinward.shared.Columns;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long the chain has been, in proved rows. They show a chain that was cut and joined anew, as
 * long as they are not cut with it.
 */
@Component
class KeptHeads {

    private final JdbcClient jdbc;
    private final AuditProofs proofs;
    private final Clock clock;

    KeptHeads(JdbcClient jdbc, AuditProofs proofs, Clock clock) {
        this.jdbc = jdbc;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Whether there is none: the chain was never made up to its end. */
    boolean isEmpty() {
        return jdbc.sql("select count(*) from audit_heads").query(Long.class).single() == 0;
    }

    /** Keeps it, unless it was kept before. */
    void keep(Head head) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (lastNo().filter(no -> no >= head.no()).isPresent()) {
            return;
        }
        try {
            jdbc.sql("insert into audit_heads (no, seal_proof, kept_at, proof) values (?, ?, ?, ?)")
                    .params(
                            head.no(),
                            head.proof(),
                            Columns.column(now),
                            proofs.make(Chain.kept(head, micros(now))))
                    .update();
        } catch (DuplicateKeyException anotherNodeKeptIt) {
            return;
        }
    }

    private Optional<Long> lastNo() {
        return jdbc.sql("select no from audit_heads order by no desc limit 1")
                .query(Long.class)
                .optional();
    }

    /** The first kept head that was not purged and whose seal is gone or is another one now. */
    @Nullable Long missing() {
        return jdbc.sql(
                        """
                        select h.no from audit_heads h left join audit_seals s on s.no = h.no
                        where h.no > coalesce((select max(no) from audit_anchors), 0)
                          and (s.proof is null or s.proof <> h.seal_proof)
                        order by h.no limit 1
                        """)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** The first row that the portal did not write. */
    @Nullable Long forged() {
        return rows().stream()
                .filter(row -> !proofs.holds(row.proof, Chain.kept(row.head, row.micros)))
                .map(row -> row.head.no())
                .findFirst()
                .orElse(null);
    }

    private List<Row> rows() {
        return jdbc.sql("select no, seal_proof, kept_at, proof from audit_heads order by no")
                .query((row, _) ->
                        new Row(
                                new Head(row.getLong(1), row.getBytes(2)),
                                micros(Columns.instant(row, "kept_at")),
                                row.getBytes("proof")))
                .list();
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private record Row(Head head, long micros, byte[] proof) {}
}
