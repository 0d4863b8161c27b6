package org.kinward.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.audit.Chain.Head;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and adds to the chain. */
@Component
class SealTable {

    private static final UUID LOWEST_ID = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SealTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The last seal; where all were purged, the anchor; else nothing. */
    Head head() {
        return jdbc.sql("select no, proof from audit_seals order by no desc limit 1")
                .query((row, _) -> new Head(row.getLong(1), row.getBytes(2)))
                .optional()
                .or(() -> anchor().map(Anchor::last))
                .orElse(Head.NONE);
    }

    /** The seal at that place. */
    Optional<Head> at(long no) {
        return jdbc.sql("select no, proof from audit_seals where no = ?")
                .param(no)
                .query((row, _) -> new Head(row.getLong(1), row.getBytes(2)))
                .optional();
    }

    /** Where the chain begins, if old entries were purged. */
    Optional<Anchor> anchor() {
        return jdbc.sql(
                        "select no, seal_proof, made_at, proof from audit_anchors order by no desc limit 1")
                .query((row, _) ->
                        new Anchor(
                                new Head(row.getLong(1), row.getBytes(2)),
                                ChronoUnit.MICROS.between(
                                        Instant.EPOCH, Columns.instant(row, "made_at")),
                                row.getBytes("proof")))
                .optional();
    }

    /** The first seal at or before that place; a sound log has none there. */
    Optional<Head> upTo(long no) {
        return jdbc.sql("select no, proof from audit_seals where no <= ? order by no limit 1")
                .param(no)
                .query((row, _) -> new Head(row.getLong(1), row.getBytes(2)))
                .optional();
    }

    /** Whether that seal stands there, or is one of those that were purged. */
    boolean holds(Head head) {
        // In this order, because a purge moves the beginning before it removes anything.
        return at(head.no()).filter(seal -> Arrays.equals(seal.proof(), head.proof())).isPresent()
                || head.no() <= begin();
    }

    /** The last place that was purged; zero where nothing was. */
    long begin() {
        return anchor().map(anchor -> anchor.last().no()).orElse(0L);
    }

    /** Entries that no seal names, the oldest first, from that position on. */
    List<Entry> unsealed(Instant from, @Nullable Entry after, int most) {
        var at = Columns.column(after == null ? from : after.line().at());
        var id = Columns.bytes(after == null ? LOWEST_ID : after.line().id());
        return jdbc.sql(
                        "select "
                                + AuditLine.COLUMNS
                                + """
                                , e.proof from audit_entries e
                                where e.at >= :at and (e.at > :at or e.id > :id)
                                  and not exists (select 1 from audit_seals s where s.entry_id = e.id)
                                order by e.at, e.id limit :most
                                """)
                .param("at", at)
                .param("id", id)
                .param("most", most)
                .query((row, _) -> new Entry(AuditLine.read(row), row.getBytes("proof")))
                .list();
    }

    /** The seals after that place with what they seal, in their order. */
    List<Seal> after(long no, int most) {
        return jdbc.sql(
                        "select s.no, s.entry_id, s.proof seal, e.proof, "
                                + AuditLine.COLUMNS
                                + """
                                 from audit_seals s left join audit_entries e on e.id = s.entry_id
                                where s.no > ? order by s.no limit ?
                                """)
                .params(no, most)
                .query((row, _) ->
                        new Seal(
                                new Head(row.getLong("no"), row.getBytes("seal")),
                                Columns.id(row, "entry_id"),
                                Columns.idOrNull(row, "id") == null
                                        ? null
                                        : new Entry(AuditLine.read(row), row.getBytes("proof"))))
                .list();
    }

    /** Adds to the end; refuses a place or an entry that another node took meanwhile. */
    void add(List<NewSeal> seals, Instant now) {
        var at = Columns.column(now);
        batches.batchUpdate(
                "insert into audit_seals (no, entry_id, proof, sealed_at) values (?, ?, ?, ?)",
                seals.stream()
                        .map(seal ->
                                new Object[] {
                                    seal.head().no(),
                                    Columns.bytes(seal.entry()),
                                    seal.head().proof(),
                                    at
                                })
                        .toList());
    }

    /**
     * A line as it stands in the table.
     *
     * @param proof missing only in lines from before there were proofs
     */
    record Entry(AuditLine line, byte @Nullable [] proof) {}

    /** A seal as it stands in the table, with its entry if that is there. */
    record Seal(Head head, UUID entryId, @Nullable Entry entry) {}

    /** A seal to be added. */
    record NewSeal(Head head, UUID entry) {}

    /** The beginning of what is left of the chain. */
    record Anchor(Head last, long madeAtMicros, byte[] proof) {}
}
