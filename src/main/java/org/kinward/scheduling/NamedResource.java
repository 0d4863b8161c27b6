package org.kinward.scheduling;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A room or a member of staff by name. */
public record NamedResource(Resource resource, String name) {

    /** The names to look up; of two names of one thing the first counts. */
    public static Map<Resource, String> names(Collection<NamedResource> known) {
        var names = new HashMap<Resource, String>();
        known.forEach(one -> names.putIfAbsent(one.resource(), one.name()));
        return names;
    }
}
