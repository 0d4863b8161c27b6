package org.kinward.shared;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.kinward.shared.SealedColumns.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Seals with the primary key whatever an older key sealed, beside a running portal: a row is
 * written only while it still holds what was read, so no change of a person is lost. Stopped half
 * way it goes on where it was. It signs in as the owner, because some tables are append-only for
 * the portal.
 */
@Component
class SealingAnew implements MaintenanceCommand {

    private static final int PAGE = 200;

    private final SealedColumns columns;
    private final Sealing sealing;
    private final DatabaseAccounts accounts;

    SealingAnew(SealedColumns columns, Sealing sealing, DatabaseAccounts accounts) {
        this.columns = columns;
        this.sealing = sealing;
        this.accounts = accounts;
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
        boolean complete = true;
        for (Place place : columns.all()) {
            var count = run(owner, place);
            complete &= count.unreadable == 0;
            report.accept(
                    "%s: %d sealed anew, %d cannot be opened with these keys"
                            .formatted(place, count.renewed, count.unreadable));
        }
        report.accept(
                complete
                        ? "All is sealed with the primary key; older keys can leave the set."
                        : "Keep the older keys and add those that are missing.");
        return complete ? 0 : 1;
    }

    private Count run(JdbcClient owner, Place place) {
        var count = new Count();
        var last = new byte[0];
        while (true) {
            var page = older(owner, place, last);
            if (page.isEmpty()) {
                return count;
            }
            for (Row row : page) {
                renew(owner, place, row, count);
            }
            last = page.getLast().key();
        }
    }

    /** Keys are binary ids; the empty one is before all others. */
    private List<Row> older(JdbcClient owner, Place place, byte[] after) {
        return owner.sql(
                        """
                        select %2$s, %3$s from %1$s
                        where %2$s > :after and %3$s is not null and left(%3$s, :length) <> :mark
                        order by %2$s limit :page
                        """
                                .formatted(place.table(), place.key(), place.column()))
                .param("after", after)
                .param("mark", sealing.primaryMark())
                .param("length", sealing.primaryMark().length)
                .param("page", PAGE)
                .query((row, _) -> new Row(row.getBytes(1), row.getBytes(2)))
                .list();
    }

    private void renew(JdbcClient owner, Place place, Row row, Count count) {
        try {
            // Somebody who changed it meanwhile has sealed it with the primary key.
            count.renewed +=
                    owner.sql(
                                    "update %1$s set %3$s = ? where %2$s = ? and %3$s = ?"
                                            .formatted(place.table(), place.key(), place.column()))
                            .params(sealing.sealAnew(row.sealed()), row.key(), row.sealed())
                            .update();
        } catch (GeneralSecurityException foreignKey) {
            count.unreadable++;
        }
    }

    private record Row(byte[] key, byte[] sealed) {}

    private static final class Count {
        private int renewed;
        private int unreadable;
    }
}
