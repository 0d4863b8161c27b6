package org.kinward.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinward.audit.Chain.Head;
import org.kinward.audit.SealTable.Seal;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.Columns;
import org.kinward.shared.DatabaseAccounts;
import org.kinward.shared.Holds;
import org.kinward.shared.Ids;
import org.kinward.shared.MaintenanceCommand;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code purge-audit}: removes the beginning of the log that is past its time, with the owner's
 * account, since the portal's may not. It stops at the first line that a hold keeps, refuses a log
 * that is not sound, and leaves a proof of where the chain now begins.
 */
@Component
class PurgeCommand implements MaintenanceCommand {

    /** 45 CFR 164.316(b)(2) and 164.530(j). */
    static final int FEWEST_YEARS = 6;

    private static final int PAGE = 1000;

    private final Verification verification;
    private final SealTable seals;
    private final AuditProofs proofs;
    private final Retention retention;
    private final Owner owner;
    private final int years;

    PurgeCommand(
            Verification verification,
            SealTable seals,
            AuditProofs proofs,
            Retention retention,
            Owner owner,
            @Value("${kinward.retention.audit-years}") int years) {
        this.verification = verification;
        this.seals = seals;
        this.proofs = proofs;
        this.retention = retention;
        this.owner = owner;
        if (years < FEWEST_YEARS) {
            throw new IllegalStateException(
                    "The audit log must be kept for six years; see KINWARD_RETENTION_AUDIT_YEARS");
        }
        this.years = years;
    }

    @Override
    public String name() {
        return "purge-audit";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> report) {
        if (verification.isInterruptedPurge()) {
            var begin = seals.anchor().orElseThrow().last();
            report.accept("Lines left by an interrupted purge: %d.".formatted(owner.remove(begin)));
        }
        if (!verification.run(null).isSound()) {
            report.accept("Nothing is purged: the log is not sound. Run verify-audit.");
            return 1;
        }
        var last = lastToGo(retention.held());
        if (last.isEmpty()) {
            report.accept("Nothing is old enough, or the oldest line is held.");
            return 0;
        }
        var now = owner.clock.instant().truncatedTo(ChronoUnit.MICROS);
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        var proof = proofs.make(Chain.anchor(last.get(), micros));
        long going = last.get().no() - seals.begin();
        long gone = owner.purge(last.get(), going, now, proof);
        report.accept(
                "Lines purged: %d. The chain begins after %d.".formatted(gone, last.get().no()));
        return 0;
    }

    /** The last seal of the longest beginning that is old and not held. */
    private Optional<Head> lastToGo(Holds holds) {
        var before = owner.clock.instant().atOffset(ZoneOffset.UTC).minusYears(years).toInstant();
        long from = seals.begin();
        Optional<Head> last = Optional.empty();
        while (true) {
            var page = seals.after(last.map(Head::no).orElse(from), PAGE);
            for (Seal seal : page) {
                if (!mayGo(seal, before, holds)) {
                    return last;
                }
                last = Optional.of(seal.head());
            }
            if (page.isEmpty()) {
                return last;
            }
        }
    }

    private static boolean mayGo(Seal seal, Instant before, Holds holds) {
        var entry = seal.entry();
        if (entry == null || !entry.line().at().isBefore(before)) {
            return false;
        }
        var line = entry.line();
        var center = line.center();
        // A line without a center could be about any, also about one that is held.
        boolean held =
                (center == null ? !holds.centers().isEmpty() : holds.centers().contains(center))
                        || holds.objects().contains(line.objectId())
                        || holds.objects().stream()
                                .anyMatch(object -> line.details().contains(object.toString()));
        return !held;
    }

    /** What is done with the owner's account, and the line that tells of it. */
    @Component
    static class Owner {

        private final DatabaseAccounts accounts;
        private final TransactionTemplate transaction;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Owner(
                DatabaseAccounts accounts,
                TransactionTemplate transaction,
                ApplicationEventPublisher events,
                Clock clock) {
            this.accounts = accounts;
            this.transaction = transaction;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Tells first, so that no line goes without a word; stopped later, the rest goes next time.
         */
        long purge(Head last, long going, Instant now, byte[] proof) {
            tell(last, going);
            try (var connection = accounts.openAsOwner()) {
                anchor(connection, last, now, proof);
            } catch (SQLException fault) {
                throw new IllegalStateException("The audit log could not be purged", fault);
            }
            return remove(last);
        }

        /** Removes what is up to there. */
        long remove(Head last) {
            try (var connection = accounts.openAsOwner()) {
                connection.setAutoCommit(false);
                long gone = 0;
                int batch;
                do {
                    batch = removeBatch(connection, last.no());
                    connection.commit();
                    gone += batch;
                } while (batch > 0);
                return gone;
            } catch (SQLException fault) {
                throw new IllegalStateException("The audit log could not be purged", fault);
            }
        }

        private static void anchor(Connection connection, Head last, Instant now, byte[] proof)
                throws SQLException {
            try (var insert =
                    connection.prepareStatement(
                            "insert into audit_anchors (no, seal_proof, made_at, proof) values (?, ?, ?, ?)")) {
                insert.setLong(1, last.no());
                insert.setBytes(2, last.proof());
                insert.setObject(3, Columns.column(now));
                insert.setBytes(4, proof);
                insert.executeUpdate();
            }
        }

        /** Both tables in one transaction, so that no line is ever without its seal. */
        private static int removeBatch(Connection connection, long last) throws SQLException {
            long to = Math.min(last, lowest(connection) + PAGE - 1);
            try (var subjects =
                            connection.prepareStatement(
                                    "delete n from audit_subjects n join audit_seals s on s.entry_id = n.entry_id where s.no <= ?");
                    var entries =
                            connection.prepareStatement(
                                    "delete e from audit_entries e join audit_seals s on s.entry_id = e.id where s.no <= ?");
                    var seals =
                            connection.prepareStatement("delete from audit_seals where no <= ?")) {
                update(subjects, to);
                update(entries, to);
                return update(seals, to);
            }
        }

        private static int update(PreparedStatement statement, long to) throws SQLException {
            statement.setLong(1, to);
            return statement.executeUpdate();
        }

        private static long lowest(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select min(no) from audit_seals")) {
                row.next();
                return row.getLong(1);
            }
        }

        private void tell(Head last, long gone) {
            var fact =
                    AuditFact.of("AUDIT_PURGED", "AuditLog", Ids.create(), null)
                            .with("lines", gone)
                            .with("begins after", last.no());
            transaction.executeWithoutResult(
                    _ -> events.publishEvent(new AuditUsed(fact, AuditKind.CHANGE)));
        }
    }
}
