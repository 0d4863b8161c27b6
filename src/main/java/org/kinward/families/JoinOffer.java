package org.kinward.families;

/**
 * What the holder of a code sees.
 *
 * @param passwordMissing whether the sign-in is made, and choosing a password is all that is left
 */
public record JoinOffer(String center, String firstName, String email, boolean passwordMissing) {}
