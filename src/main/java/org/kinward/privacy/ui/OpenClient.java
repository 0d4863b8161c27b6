package org.kinward.privacy.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.privacy.ClientDetails;
import org.kinward.privacy.ClientRecord;
import org.kinward.privacy.RecipientId;
import org.kinward.privacy.RestrictionDetails;

/** The client whose page is open, and how to show that page anew. */
record OpenClient(ClientRecord record, CenterDetails center, Instant now, Runnable reload) {

    ClientDetails client() {
        return record.client();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, center.zone());
    }

    /** What to call somebody whom a draft or a restriction is about. */
    Optional<String> nameOf(RecipientId id) {
        return Optional.ofNullable(record.people().get(id));
    }

    /** Wishes that wait or bind: they are read before anything is shared. */
    List<RestrictionDetails> openRestrictions() {
        return record.restrictions().stream().filter(RestrictionDetails::isOpen).toList();
    }
}
