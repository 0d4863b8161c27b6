package org.kinward.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/**
 * A signed form to record, with every element that 42 CFR 2.31(a) asks for. It makes one consent
 * for each recipient.
 *
 * @param expiresOn the last day it holds, in the center's time zone
 * @param endingEvent an event or condition that ends it earlier, like the discharge
 * @param informed that the right to revoke, and what a refusal means, were explained
 * @param replacing the active consents that staff saw and agreed to replace
 * @param draft the unfinished form it was made from; it goes with the recording
 */
public record RecordConsent(
        @NotNull ClientId client,
        @NotEmpty @Size(max = 10) Set<RecipientId> recipients,
        @NotEmpty Set<ConsentScope> scopes,
        @NotBlank @Size(max = 300) @PlainText String purpose,
        @NotNull LocalDate expiresOn,
        @Nullable @Size(max = 200) @PlainText String endingEvent,
        @NotNull @Valid Signature signature,
        boolean informed,
        Set<ConsentId> replacing,
        @Nullable DraftId draft) {

    public RecordConsent {
        recipients = Set.copyOf(recipients);
        scopes = Set.copyOf(scopes);
        replacing = Set.copyOf(replacing);
    }
}
