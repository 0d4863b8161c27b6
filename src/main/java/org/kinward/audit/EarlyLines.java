package org.kinward.audit;

import org.kinward.audit.Chain.Head;
import org.kinward.audit.SealTable.Entry;
import org.kinward.audit.SealTable.Seal;
import org.springframework.stereotype.Component;

/**
 * Whether the chain takes in lines that have no proof, because they are from before there were any:
 * only before it was made up to its end for the first time, and only while all it holds is such
 * lines. Seals say whether a line had a proof, so that taking proofs away opens nothing.
 */
@Component
class EarlyLines {

    private final SealTable seals;
    private final KeptHeads kept;
    private final AuditProofs proofs;

    EarlyLines(SealTable seals, KeptHeads kept, AuditProofs proofs) {
        this.seals = seals;
        this.kept = kept;
        this.proofs = proofs;
    }

    /** Whether one may follow after this head. */
    boolean mayFollow(Head head) {
        return kept.isEmpty() && (head.no() == 0 || isEarly(head.no()));
    }

    private boolean isEarly(long no) {
        var before = no == 1 ? Head.NONE : seals.at(no - 1).orElse(Head.NONE);
        return seals.after(no - 1, 1).stream()
                .filter(seal -> seal.head().no() == no)
                .anyMatch(seal -> isEarly(before, seal));
    }

    private boolean isEarly(Head before, Seal seal) {
        Entry entry = seal.entry();
        return entry != null
                && entry.proof() == null
                && proofs.holds(
                        seal.head().proof(),
                        Chain.content(before.proof(), seal.head().no(), entry));
    }
}
