package org.kinward.privacy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A complete form to change one thing of. */
record ConsentForm(
        ClientId client,
        RecipientId recipient,
        Set<ConsentScope> scopes,
        LocalDate expiresOn,
        LocalDate signedOn,
        Signer signer,
        @Nullable String signerName,
        boolean informed) {

    static ConsentForm complete(ClientId client, RecipientId recipient, LocalDate today) {
        return new ConsentForm(
                client,
                recipient,
                Set.of(ConsentScope.PRESENCE),
                today.plusDays(30),
                today,
                Signer.CLIENT,
                null,
                true);
    }

    ConsentForm scopes(ConsentScope... chosen) {
        return new ConsentForm(
                client,
                recipient,
                Set.of(chosen),
                expiresOn,
                signedOn,
                signer,
                signerName,
                informed);
    }

    ConsentForm until(LocalDate day) {
        return new ConsentForm(
                client, recipient, scopes, day, signedOn, signer, signerName, informed);
    }

    ConsentForm signed(LocalDate day) {
        return new ConsentForm(
                client, recipient, scopes, expiresOn, day, signer, signerName, informed);
    }

    ConsentForm by(Signer who, @Nullable String name) {
        return new ConsentForm(client, recipient, scopes, expiresOn, signedOn, who, name, informed);
    }

    ConsentForm uninformed() {
        return new ConsentForm(
                client, recipient, scopes, expiresOn, signedOn, signer, signerName, false);
    }

    /** The same, not finished. */
    SaveDraft draft() {
        return new SaveDraft(
                client,
                null,
                new DraftForm(
                        Set.of(recipient),
                        scopes,
                        "To take part in the family program together",
                        expiresOn,
                        null,
                        signer,
                        signerName,
                        null));
    }

    RecordConsent input() {
        return input(Set.of());
    }

    /** The same, where staff agreed to replace these. */
    RecordConsent input(Set<ConsentId> replacing) {
        return input(Set.of(recipient), replacing, Evidence.typed("Jorge Rivera"));
    }

    RecordConsent input(Set<RecipientId> recipients, Set<ConsentId> replacing, Evidence evidence) {
        return new RecordConsent(
                client,
                recipients,
                scopes,
                "To take part in the family program together",
                expiresOn,
                null,
                new Signature(
                        signer,
                        signerName,
                        signer == Signer.CLIENT ? null : "Guardian",
                        signedOn,
                        evidence),
                informed,
                replacing,
                null);
    }
}
