package org.kinward.therapy;

import java.util.UUID;
import org.kinward.shared.Ids;

/** Identifies sessions that were planned together. */
public record SeriesId(UUID value) {

    public static SeriesId create() {
        return new SeriesId(Ids.create());
    }
}
