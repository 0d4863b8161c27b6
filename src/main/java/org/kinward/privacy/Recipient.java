package org.kinward.privacy;

import org.kinward.centers.CenterId;

/** A family member whom a consent may name; the household tells two people of one name apart. */
public record Recipient(RecipientId id, CenterId center, String name, String household) {

    /** Like "Ana Rivera (Rivera)". */
    public String label() {
        return name + " (" + household + ")";
    }
}
