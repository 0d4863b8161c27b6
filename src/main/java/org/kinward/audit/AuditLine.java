package org.kinward.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.Columns;
import org.kinward.shared.Ids;
import org.kinward.shared.Origin;

/**
 * What one line of the log says, and the one way to write it as bytes.
 *
 * @param kind a text, because a table could hold one that no {@link AuditKind} has
 * @param details one {@code name=value} on each line
 */
record AuditLine(
        UUID id,
        Instant at,
        @Nullable UUID actor,
        String kind,
        String action,
        String objectType,
        UUID objectId,
        @Nullable UUID center,
        String details,
        Origin origin) {

    /** The columns that {@link #read} needs. */
    static final String COLUMNS =
            "e.id, e.at, e.actor_id, e.kind, e.action, e.object_type, e.object_id, e.center_id,"
                    + " e.details, e.address, e.place";

    static AuditLine of(
            Instant at, @Nullable UUID actor, AuditKind kind, AuditFact fact, Origin origin) {
        return new AuditLine(
                Ids.create(),
                at.truncatedTo(ChronoUnit.MICROS),
                actor,
                kind.name(),
                fact.action(),
                fact.objectType(),
                fact.objectId(),
                fact.centerId(),
                text(fact),
                origin);
    }

    static String text(AuditFact fact) {
        return new TreeMap<>(fact.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static AuditLine read(ResultSet row) throws SQLException {
        return new AuditLine(
                Columns.id(row, "id"),
                Columns.instant(row, "at"),
                Columns.idOrNull(row, "actor_id"),
                row.getString("kind"),
                row.getString("action"),
                row.getString("object_type"),
                Columns.id(row, "object_id"),
                Columns.idOrNull(row, "center_id"),
                row.getString("details"),
                new Origin(row.getString("address"), row.getString("place")));
    }

    /**
     * Every field with its length before it, so that no two lines have the same bytes. Once
     * released this must not change, or all proofs break; a new column is added at the end, for
     * lines that have it.
     */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, id.toString());
            write(out, ChronoUnit.MICROS.between(Instant.EPOCH, at) + "");
            write(out, actor == null ? null : actor.toString());
            write(out, kind);
            write(out, action);
            write(out, objectType);
            write(out, objectId.toString());
            write(out, center == null ? null : center.toString());
            write(out, details);
            write(out, origin.address());
            write(out, origin.place());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
