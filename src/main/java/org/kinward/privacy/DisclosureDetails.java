package org.kinward.privacy;

import java.time.Instant;

/** One line of a client's accounting of disclosures. */
public record DisclosureDetails(
        Instant at, String recipient, ConsentScope what, String purpose, String noticeVersion) {}
