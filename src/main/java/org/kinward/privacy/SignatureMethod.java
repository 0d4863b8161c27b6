package org.kinward.privacy;

/** How a consent was signed, and so what is kept of it. */
public enum SignatureMethod {
    /** On paper; the scanned sheet is kept. */
    PAPER,
    /** With a finger, a pen or a mouse on a screen of the center, as 42 CFR 2.31 allows. */
    DRAWN,
    /** By typing the own name, for people who cannot draw. */
    TYPED
}
