package org.kinward.scheduling;

/** A room or a member of staff by name. */
public record NamedResource(Resource resource, String name) {}
