package org.kinward.privacy;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/**
 * What of a consent form is filled in so far; everything may be missing. A signature is never kept
 * in a draft: it is the last thing, and signs what stands there then.
 */
public record DraftForm(
        @Size(max = 10) Set<RecipientId> recipients,
        Set<ConsentScope> scopes,
        @Nullable @Size(max = 300) @PlainText String purpose,
        @Nullable LocalDate expiresOn,
        @Nullable @Size(max = 200) @PlainText String endingEvent,
        @Nullable Signer signer,
        @Nullable @Size(max = 160) @PlainText String signerName,
        @Nullable @Size(max = 80) @PlainText String relationship) {

    public DraftForm {
        recipients = Set.copyOf(recipients);
        scopes = Set.copyOf(scopes);
    }

    /** What would be signed, without who signs it. */
    public DraftForm unsigned() {
        return new DraftForm(recipients, scopes, purpose, expiresOn, endingEvent, null, null, null);
    }

    /** Nothing filled in; no scope is chosen for anybody. */
    public static DraftForm empty() {
        return new DraftForm(Set.of(), Set.of(), null, null, null, null, null, null);
    }
}
