package org.kinward.centers;

import org.kinward.shared.LocalizedText;

/**
 * How to get to a center; each may be empty.
 *
 * @param address as a map finds it
 * @param note what helps on the way in, like where to park
 */
public record Arrival(String address, String phone, LocalizedText note) {}
