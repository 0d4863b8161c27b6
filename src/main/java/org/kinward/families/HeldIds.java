package org.kinward.families;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a legal hold keeps, and until when, as the database knows them. */
final class HeldIds {

    private HeldIds() {}

    /** Never empty, because an empty list is no SQL. */
    static List<byte[]> of(Collection<UUID> held) {
        return held.isEmpty()
                ? List.of(new byte[] {0})
                : held.stream().map(KnownFamilies::bytes).toList();
    }

    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
