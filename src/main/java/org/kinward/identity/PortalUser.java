package org.kinward.identity;

/** A security principal that Kinward knows as a person. */
public interface PortalUser {

    SignedIn signedIn();
}
