package org.kinward.privacy;

import java.util.UUID;

/** The two people of a consent: enough to lock their tie before the consent itself is read. */
record ConsentPair(UUID client, UUID recipient) {}
