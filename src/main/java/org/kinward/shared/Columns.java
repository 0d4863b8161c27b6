package org.kinward.shared;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids and instants as the tables keep them, for SQL that is written by hand. */
public final class Columns {

    private Columns() {}

    /** An id as BINARY(16). */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** An instant as DATETIME(6) in UTC. */
    public static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The id in that column. */
    public static UUID id(ResultSet row, String column) throws SQLException {
        return id(row.getBytes(column));
    }

    /** The id in that column, if any. */
    public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : id(bytes);
    }

    /** The instant in that column. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Ids for a list in SQL, which must not be empty: nothing has the id that stands for none. */
    public static List<byte[]> list(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of(new byte[] {0}) : ids.stream().map(Columns::bytes).toList();
    }

    private static UUID id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
