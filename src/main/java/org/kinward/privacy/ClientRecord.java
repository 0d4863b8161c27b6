package org.kinward.privacy;

import java.util.List;

/** A client with all their consents. */
public record ClientRecord(ClientDetails client, List<ConsentDetails> consents) {

    public ClientRecord {
        consents = List.copyOf(consents);
    }
}
