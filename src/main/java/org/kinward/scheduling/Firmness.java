package org.kinward.scheduling;

/** How sure a booking is; both kinds hold what they name. */
public enum Firmness {
    /** One of several times on offer; the others are let go once one is chosen. */
    TENTATIVE,
    FIRM
}
