package org.kinward.privacy;

/** A consent that ends soon, with its client. */
public record ExpiringConsent(ClientDetails client, ConsentDetails consent) {}
