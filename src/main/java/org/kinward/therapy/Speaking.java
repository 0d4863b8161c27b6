package org.kinward.therapy;

import org.kinward.families.FamilyAccess;
import org.kinward.families.MemberId;
import org.kinward.shared.NotFound;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** For whom in a session somebody may speak, and whether those may still come. */
@Component
class Speaking {

    private final FamilyAccess families;
    private final InviteRules rules;

    Speaking(FamilyAccess families, InviteRules rules) {
        this.families = families;
        this.rules = rules;
    }

    /**
     * The member in that session. For whom the person may not answer, and who was never in it, is
     * not found; for who was taken out the time is no longer open.
     */
    Participant require(Roll roll, MemberId member) {
        var person =
                roll.find(member)
                        .filter(_ -> families.spokenFor().contains(member))
                        .filter(_ -> roll.session().state() != TherapyState.REQUESTED)
                        .orElseThrow(NotFound::new);
        TherapyRefused.when(!person.isIn(), Reason.TIME_NOT_OPEN);
        return person;
    }

    /** Whether all who are in it may be invited together at this moment. */
    boolean mayCome(Roll roll) {
        return rules.isSafe(roll);
    }

    /** The same for staff, who are told what is missing. */
    void requireSafe(Roll roll, Answer answer) {
        if (answer != Answer.DECLINED) {
            rules.requireSafe(roll);
        }
    }
}
