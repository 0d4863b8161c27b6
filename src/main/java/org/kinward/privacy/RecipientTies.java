package org.kinward.privacy;

import org.kinward.privacy.PrivacyEvent.LinkChanged;
import org.kinward.shared.AuditFact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a family member's ties when something becomes of the member. It tells nobody
 * which ties there are. Callers have checked that the person may do this to that member.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecipientTies {

    private final LinkRepository links;
    private final LinkClosing closing;
    private final ConsentContext context;

    RecipientTies(LinkRepository links, LinkClosing closing, ConsentContext context) {
        this.links = links;
        this.closing = closing;
        this.context = context;
    }

    /** The member left: their ties close, and the consents that hang on them end. */
    public void closeAllOf(RecipientId recipient) {
        for (var link : links.lockAllOfRecipient(recipient.value())) {
            if (link.details().state() != LinkState.CLOSED) {
                closing.close(link, context.who());
                var details = link.details();
                context.announce(
                        new LinkChanged(
                                AuditFact.of(
                                                "LINK_CLOSED",
                                                "FamilyClientLink",
                                                details.id().value(),
                                                details.center().value())
                                        .with("recipient", recipient.value())));
            }
        }
    }

    /** Whether the member has a tie that is not closed; for deciding, never for showing. */
    public boolean areOpen(RecipientId recipient) {
        return links.existsByRecipientIdAndStateNot(recipient.value(), LinkState.CLOSED);
    }
}
