package org.kinward.privacy;

import org.kinward.centers.CenterId;

/**
 * From now on a family member may know less of a client, or nothing. Whoever shows, sends or
 * schedules anything under a consent listens to this in the same transaction, asks {@link
 * PrivacyGate} or the consents anew, and takes back what is no longer covered, in neutral words:
 * nobody is told that a consent was revoked.
 */
public sealed interface SharingEnded permits PrivacyEvent.ConsentEnded, PrivacyEvent.LinkSuspended {

    ClientId client();

    RecipientId recipient();

    CenterId center();
}
