package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/**
 * A signed consent to record: every element that 42 CFR 2.31(a) asks for, for one recipient.
 *
 * @param expiresOn the last day it holds, in the center's time zone
 * @param endingEvent an event or condition that ends it earlier, like the discharge
 * @param signerName who signed, where it was not the client
 * @param signedOn the day of the signature; not in the future
 * @param informed that the right to revoke, and what a refusal means, were explained
 */
public record RecordConsent(
        @NotNull ClientId client,
        @NotNull RecipientId recipient,
        @NotEmpty Set<ConsentScope> scopes,
        @NotBlank @Size(max = 300) @PlainText String purpose,
        @NotNull LocalDate expiresOn,
        @Nullable @Size(max = 200) @PlainText String endingEvent,
        @NotNull Signer signer,
        @Nullable @Size(max = 160) @PlainText String signerName,
        @NotNull SignatureMethod method,
        @NotNull LocalDate signedOn,
        boolean informed) {

    public RecordConsent {
        scopes = Set.copyOf(scopes);
    }
}
