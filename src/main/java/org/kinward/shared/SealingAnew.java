package org.kinward.shared;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.SealedColumns.Place;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals with the primary key whatever an older key sealed, beside a running portal: a row is
 * written only while it still holds what was read, so no change of a person is lost. Stopped half
 * way it goes on where it was. It signs in as the owner, because some tables are append-only for
 * the portal.
 */
@Component
class SealingAnew implements MaintenanceCommand {

    private static final String OLDER = "%3$s is not null and left(%3$s, :length) <> :mark";

    /** Keys of one reading; what they belong to can be large and is read row by row. */
    private static final int PAGE = 200;

    private final SealedColumns columns;
    private final Sealing sealing;
    private final DatabaseAccounts accounts;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    SealingAnew(
            SealedColumns columns,
            Sealing sealing,
            DatabaseAccounts accounts,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.columns = columns;
        this.sealing = sealing;
        this.accounts = accounts;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public String name() {
        return "seal-anew";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> report) {
        try (var connection = accounts.openAsOwner()) {
            var owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            return run(owner, report);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The owner's account cannot sign in", unreachable);
        }
    }

    private int run(JdbcClient owner, Consumer<String> report) {
        var total = new Count();
        for (Place place : columns.all()) {
            var count = run(owner, place);
            total.add(count);
            report.accept(
                    "%s: %d sealed anew, %d cannot be opened with these keys"
                            .formatted(place, count.renewed, count.unreadable));
        }
        // Counted at the end, because a node that still has the old primary key may have added
        // some.
        long left = columns.all().stream().mapToLong(place -> left(owner, place)).sum();
        tell(total, left);
        report.accept(verdict(total, left));
        return left == 0 ? 0 : 1;
    }

    private static String verdict(Count total, long left) {
        if (left == 0) {
            return "All is sealed with the primary key; older keys can leave the set.";
        }
        return total.unreadable > 0
                ? "Keep the older keys and add those that are missing."
                : "Keep the older keys: %d were changed meanwhile. Start every node with the new key, then run this again."
                        .formatted(left);
    }

    private void tell(Count total, long left) {
        var fact =
                AuditFact.of("SEALED_ANEW", "SealedColumns", Ids.create(), null)
                        .with("records", total.renewed)
                        .with("unreadable", total.unreadable)
                        .with("left", left);
        transaction.executeWithoutResult(_ -> events.publishEvent(new SealedAnew(fact)));
    }

    private Count run(JdbcClient owner, Place place) {
        var count = new Count();
        var last = new byte[0];
        while (true) {
            var page = older(owner, place, last);
            if (page.isEmpty()) {
                return count;
            }
            for (byte[] key : page) {
                renew(owner, place, key, count);
            }
            last = page.getLast();
        }
    }

    /** Keys are binary ids; the empty one is before all others. */
    private List<byte[]> older(JdbcClient owner, Place place, byte[] after) {
        return marked(
                        owner,
                        place,
                        "select %2$s from %1$s where %2$s > :after and "
                                + OLDER
                                + " order by %2$s limit :page")
                .param("after", after)
                .param("page", PAGE)
                .query((row, _) -> row.getBytes(1))
                .list();
    }

    private long left(JdbcClient owner, Place place) {
        return marked(owner, place, "select count(*) from %1$s where " + OLDER)
                .query(Long.class)
                .single();
    }

    private StatementSpec marked(JdbcClient owner, Place place, String sql) {
        return owner.sql(sql.formatted(place.table(), place.key(), place.column()))
                .param("mark", sealing.primaryMark())
                .param("length", sealing.primaryMark().length);
    }

    private void renew(JdbcClient owner, Place place, byte[] key, Count count) {
        try {
            var sealed = read(owner, place, key);
            if (sealed == null) {
                return;
            }
            // Compared by its hash, so that a large text goes over the line once and not twice.
            count.renewed +=
                    owner.sql(
                                    "update %1$s set %3$s = ? where %2$s = ? and sha2(%3$s, 256) = ?"
                                            .formatted(place.table(), place.key(), place.column()))
                            .params(
                                    sealing.sealAnew(sealed),
                                    key,
                                    HexFormat.of().formatHex(Digests.of(sealed)))
                            .update();
        } catch (GeneralSecurityException foreignKey) {
            count.unreadable++;
        }
    }

    private static byte @Nullable [] read(JdbcClient owner, Place place, byte[] key) {
        return owner.sql(
                        "select %3$s from %1$s where %2$s = ? and %3$s is not null"
                                .formatted(place.table(), place.key(), place.column()))
                .param(key)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElse(null);
    }

    private static final class Count {
        private int renewed;
        private int unreadable;

        private void add(Count other) {
            renewed += other.renewed;
            unreadable += other.unreadable;
        }
    }

    private record SealedAnew(AuditFact auditFact) implements AuditedEvent {}
}
