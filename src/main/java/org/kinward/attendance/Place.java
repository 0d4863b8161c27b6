package org.kinward.attendance;

import org.jspecify.annotations.Nullable;

/** Where an occurrence is held: in a room, by video, or both. */
public record Place(@Nullable String room, @Nullable String videoLink) {}
