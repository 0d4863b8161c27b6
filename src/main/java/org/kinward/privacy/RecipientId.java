package org.kinward.privacy;

import java.util.UUID;

/** A family member, as far as privacy knows one: an id that {@code families} gave. */
public record RecipientId(UUID value) {}
