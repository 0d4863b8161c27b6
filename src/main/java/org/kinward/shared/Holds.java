package org.kinward.shared;

import java.util.Set;
import java.util.UUID;

/** What must be kept, however old it is: all of these centers, and these objects. */
public record Holds(Set<UUID> centers, Set<UUID> objects) {

    public Holds {
        centers = Set.copyOf(centers);
        objects = Set.copyOf(objects);
    }
}
