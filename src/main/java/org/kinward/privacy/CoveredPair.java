package org.kinward.privacy;

/** A family member who may know of joint sessions with that client. */
public record CoveredPair(ClientId client, RecipientId recipient) {}
