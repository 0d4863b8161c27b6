package org.kinward.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes and reads the identifiers of all records: time-ordered UUIDs (version 7). */
public final class Ids {

    private Ids() {}

    /** A new id; later ones sort after earlier ones, which keeps inserts at the end of an index. */
    public static UUID create() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Reads an id from a URL; text that is no id is answered like an id nobody has. */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound(noId);
        }
    }
}
