package org.kinward.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a client's accounting of disclosures.
 *
 * @param what the kind of data; none without a consent
 * @param told what was told in the privacy officer's words; only without a consent
 * @param purpose the consent's purpose, or the reason for going without one
 * @param noticeVersion the notice of 42 CFR 2.32 that went with it; only under a consent
 */
public record DisclosureDetails(
        Instant at,
        DisclosureBasis basis,
        String recipient,
        @Nullable ConsentScope what,
        @Nullable String told,
        String purpose,
        DisclosureChannel channel,
        @Nullable String noticeVersion) {}
