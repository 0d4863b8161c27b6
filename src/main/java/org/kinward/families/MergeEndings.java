package org.kinward.families;

import java.util.List;
import org.kinward.privacy.RecipientId;
import org.kinward.privacy.RecipientTies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What does not go over to the other entry, but ends: invitations, coming places, and ties to
 * clients, because a consent names the person who was entered. Undoing brings none of it back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergeEndings {

    private final InvitationBook invitations;
    private final RecipientTies ties;
    private final List<MemberPlans> plans;

    MergeEndings(InvitationBook invitations, RecipientTies ties, List<MemberPlans> plans) {
        this.invitations = invitations;
        this.ties = ties;
        this.plans = plans;
    }

    /** Which of the two a client's consent means could not be told any more. */
    boolean areBothTied(TwoEntries pair) {
        return ties.areOpen(recipient(pair.staysId())) && ties.areOpen(recipient(pair.goneId()));
    }

    int places(MemberId member) {
        return plans.stream().mapToInt(each -> each.ahead(member)).sum();
    }

    int invitations(MemberId member) {
        return invitations.countOpen(member);
    }

    /** Coming places are given up by whoever hears that the member parted. */
    void end(MemberId member) {
        invitations.withdraw(member);
        ties.closeAllOf(recipient(member));
    }

    private static RecipientId recipient(MemberId member) {
        return new RecipientId(member.value());
    }
}
