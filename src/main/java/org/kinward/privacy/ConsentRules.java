package org.kinward.privacy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.springframework.stereotype.Component;

/** What a consent must have before it opens anything (42 CFR 2.31(a)). */
@Component
class ConsentRules {

    /** A consent that never ends is none; centers renew once a year. */
    private static final int LONGEST_YEARS = 1;

    private final ConsentDocumentRepository documents;
    private final DraftRepository drafts;
    private final RestrictionRepository restrictions;
    private final ConsentContext context;

    ConsentRules(
            ConsentDocumentRepository documents,
            DraftRepository drafts,
            RestrictionRepository restrictions,
            ConsentContext context) {
        this.documents = documents;
        this.drafts = drafts;
        this.restrictions = restrictions;
        this.context = context;
    }

    /**
     * Refuses a form without {@link ConsentScope#PRESENCE}, one whose client was not told about
     * revoking and refusing, a representative without a name or a relationship, a signature in the
     * future, and a last day that is over or more than a year after the signature.
     */
    void check(RecordConsent input, ZoneId zone) {
        var today = LocalDate.ofInstant(context.now(), zone);
        var signature = input.signature();
        boolean represented = signature.signer() == Signer.LEGAL_REPRESENTATIVE;
        refuse(!input.scopes().contains(ConsentScope.PRESENCE), Reason.PRESENCE_MISSING);
        refuse(!input.informed(), Reason.NOT_INFORMED);
        refuse(represented && isMissing(signature.name()), Reason.SIGNER_MISSING);
        refuse(represented && isMissing(signature.relationship()), Reason.RELATIONSHIP_MISSING);
        refuse(signature.signedOn().isAfter(today), Reason.SIGNED_IN_THE_FUTURE);
        refuse(input.expiresOn().isBefore(today), Reason.EXPIRES_IN_THE_PAST);
        refuse(
                input.expiresOn().isAfter(signature.signedOn().plusYears(LONGEST_YEARS)),
                Reason.EXPIRES_TOO_LATE);
    }

    /** Keeps what was signed, once for all consents of the form; its draft goes. */
    ConsentDocument keepEvidence(Client client, RecordConsent input) {
        var evidence = input.signature().evidence();
        var kind = EvidenceCheck.check(evidence);
        var draft = input.draft();
        if (draft != null) {
            drafts.findById(draft.value())
                    .filter(found -> found.client().equals(client.id()))
                    .ifPresent(drafts::delete);
        }
        return documents.save(
                new ConsentDocument(
                        client.id(), kind, evidence.content(), context.who(), context.now()));
    }

    /**
     * Refuses a recipient whom an agreed restriction names, an active consent that staff did not
     * agree to replace, and a form signed before the last word about this recipient: an older paper
     * does not undo what came later.
     */
    void checkPair(
            RecordConsent input,
            Recipient recipient,
            LinkDetails tie,
            List<Consent> earlier,
            ZoneId zone) {
        refuse(
                restrictions.existsAgreed(input.client().value(), recipient.id().value()),
                Reason.RESTRICTED,
                recipient);
        var known = earlier.stream().map(Consent::details).toList();
        var lifted =
                restrictions.findLifted(input.client().value(), recipient.id().value()).stream()
                        .map(ClientRestriction::details)
                        .toList();
        var lastWord = LastWord.of(known, tie, lifted, zone);
        refuse(lastWord.isAfter(input.signature()), Reason.OLDER_THAN_LAST_WORD, recipient);
        refuse(lastWord.mayBeAfter(input.signature()), Reason.SAME_DAY_AS_LAST_WORD, recipient);
        boolean unseen =
                known.stream()
                        .filter(consent -> consent.isActiveAt(context.now()))
                        .anyMatch(consent -> !input.replacing().contains(consent.id()));
        refuse(unseen, Reason.REPLACES_ANOTHER, recipient);
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void refuse(boolean condition, Reason reason) {
        if (condition) {
            throw new PrivacyRefused(reason);
        }
    }

    private static void refuse(boolean condition, Reason reason, Recipient about) {
        if (condition) {
            throw new PrivacyRefused(reason, about.label());
        }
    }
}
