package org.kinward.privacy;

import org.kinward.centers.CenterId;

/** A family member whom a consent may name. */
public record Recipient(RecipientId id, CenterId center, String name) {}
