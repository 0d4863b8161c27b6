package org.kinward.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a printed consent; what is missing becomes a line to write on.
 *
 * @param signature the drawing or the typed name; none on a form to sign, or where a scan is kept
 * @param consent the record; none on a form to sign
 */
record ConsentSheet(
        ClientDetails client,
        String center,
        List<String> recipients,
        Set<ConsentScope> scopes,
        @Nullable String purpose,
        @Nullable LocalDate expiresOn,
        @Nullable String endingEvent,
        @Nullable Signer signer,
        @Nullable String signerName,
        @Nullable String relationship,
        @Nullable ConsentDocument signature,
        @Nullable ConsentDetails consent) {

    static ConsentSheet toSign(
            ClientDetails client, String center, List<String> recipients, DraftForm form) {
        return new ConsentSheet(
                client,
                center,
                recipients,
                form.scopes(),
                form.purpose(),
                form.expiresOn(),
                form.endingEvent(),
                form.signer(),
                form.signerName(),
                form.relationship(),
                null,
                null);
    }

    static ConsentSheet signed(
            ClientDetails client,
            String center,
            ConsentDetails consent,
            @Nullable ConsentDocument signature) {
        return new ConsentSheet(
                client,
                center,
                List.of(consent.recipientName()),
                consent.scopes(),
                consent.purpose(),
                consent.expiresOn(),
                consent.endingEvent(),
                consent.signer(),
                consent.signerName(),
                consent.signerRelationship(),
                signature,
                consent);
    }
}
