package org.kinward.shared;

import org.jspecify.annotations.Nullable;

/**
 * From where something was asked; nothing is known of what the clock does.
 *
 * @param address the client's network address
 * @param place the screen, or the first part of the address of what is no screen; never an id
 */
public record Origin(@Nullable String address, @Nullable String place) {}
