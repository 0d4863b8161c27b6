package org.kinward.privacy;

/** How client data reached its recipient. */
public enum DisclosureChannel {
    SCREEN,
    SPOKEN,
    PHONE,
    WRITTEN
}
