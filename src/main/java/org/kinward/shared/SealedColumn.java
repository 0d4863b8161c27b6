package org.kinward.shared;

/**
 * Marks a converter whose columns hold what {@link Sealing} sealed, so that a change of keys finds
 * them.
 */
public interface SealedColumn {}
