package org.kinward.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kinward.audit.Chain.Head;
import org.kinward.audit.SealTable.Anchor;
import org.kinward.audit.SealTable.Entry;
import org.kinward.audit.SealTable.Seal;
import org.kinward.audit.Verdict.Fault;
import org.kinward.audit.Verdict.FaultKind;
import org.springframework.stereotype.Component;

/** Goes through the whole chain and tells the first place where it is not what it was. */
@Component
class Verification {

    private static final int PAGE = 1000;

    /** The sealer comes by every few seconds. */
    private static final Duration UNCHAINED = Duration.ofMinutes(10);

    private final SealTable seals;
    private final KeptHeads heads;
    private final EarlyLines early;
    private final AuditProofs proofs;
    private final Clock clock;

    Verification(SealTable seals, KeptHeads heads, AuditProofs proofs, Clock clock) {
        this.seals = seals;
        this.heads = heads;
        this.early = new EarlyLines(seals, heads, proofs);
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Checks everything, and that the chain still holds a head that was kept elsewhere. */
    Verdict run(@Nullable Head kept) {
        long begin = seals.begin();
        var verdict = check(kept);
        // A purge beside this moves the beginning, and what it removes is no gap.
        return verdict.isSound() || begin == seals.begin() ? verdict : check(kept);
    }

    private Verdict check(@Nullable Head kept) {
        var walk = new Walk();
        var fault = walk.go();
        if (fault == null) {
            fault = unsealed(walk);
        }
        if (fault == null) {
            fault = heads(walk);
        }
        if (fault == null && kept != null && !seals.holds(kept)) {
            fault = new Fault(FaultKind.HEAD_MISSING, kept.no(), null);
        }
        return new Verdict(walk.checked, walk.waiting, walk.last.print(), fault);
    }

    /**
     * Whether what stands before the beginning is the end of what was purged, link by link, so that
     * an interrupted purge may go on.
     */
    boolean isInterruptedPurge() {
        var anchor = seals.anchor().orElse(null);
        if (anchor == null
                || !proofs.holds(
                        anchor.proof(), Chain.anchor(anchor.last(), anchor.madeAtMicros()))) {
            return false;
        }
        @Nullable Head last = null;
        while (last == null || last.no() < anchor.last().no()) {
            var next = seals.after(last == null ? 0 : last.no(), 1);
            if (next.isEmpty() || !follows(last, next.getFirst())) {
                return false;
            }
            last = next.getFirst().head();
        }
        return last.no() == anchor.last().no()
                && Arrays.equals(last.proof(), anchor.last().proof());
    }

    private boolean follows(@Nullable Head last, Seal seal) {
        var entry = seal.entry();
        long no = seal.head().no();
        return entry != null
                && (last == null
                        || (no == last.no() + 1
                                && proofs.holds(
                                        seal.head().proof(),
                                        Chain.content(last.proof(), no, entry))));
    }

    /** A cut end, as far as the rows tell that are kept of it. */
    private @Nullable Fault heads(Walk walk) {
        var forged = heads.forged();
        if (forged != null) {
            return new Fault(FaultKind.HEAD_CHANGED, forged, null);
        }
        if (heads.isEmpty() && walk.last.no() > 0) {
            return new Fault(FaultKind.HEAD_MISSING, 0, null);
        }
        var missing = heads.missing();
        return missing == null ? null : new Fault(FaultKind.HEAD_MISSING, missing, null);
    }

    private @Nullable Fault unsealed(Walk walk) {
        var late = clock.instant().minus(UNCHAINED);
        boolean beginning = early.mayFollow(walk.last);
        @Nullable Entry last = null;
        while (true) {
            var after = last;
            var page = seals.unsealed(Instant.EPOCH, after, PAGE);
            if (page.isEmpty()) {
                return null;
            }
            for (Entry entry : page) {
                if (!isGenuine(entry, beginning)) {
                    return new Fault(FaultKind.ENTRY_SLIPPED_IN, 0, entry.line().id());
                }
                if (entry.line().at().isBefore(late)) {
                    return new Fault(FaultKind.ENTRY_NOT_CHAINED, 0, entry.line().id());
                }
                walk.waiting++;
                last = entry;
            }
        }
    }

    private boolean isGenuine(Entry entry, boolean beginning) {
        var proof = entry.proof();
        return proof == null ? beginning : proofs.holds(proof, entry.line().bytes());
    }

    private final class Walk {
        private Head last = Head.NONE;
        private long begin;
        private boolean beginning = true;
        private long checked;
        private long waiting;

        @Nullable Fault go() {
            var anchor = seals.anchor().orElse(null);
            if (anchor != null) {
                if (!holds(anchor)) {
                    return new Fault(FaultKind.ANCHOR_CHANGED, anchor.last().no(), null);
                }
                last = anchor.last();
                begin = last.no();
            }
            var misplaced = seals.upTo(begin).orElse(null);
            if (misplaced != null) {
                return new Fault(FaultKind.SEAL_OUT_OF_PLACE, misplaced.no(), null);
            }
            while (true) {
                var page = seals.after(last.no(), PAGE);
                if (page.isEmpty()) {
                    return null;
                }
                for (Seal seal : page) {
                    var fault = check(seal);
                    if (fault != null) {
                        return new Fault(fault, last.no() + 1, seal.entryId());
                    }
                    last = seal.head();
                    checked++;
                }
            }
        }

        private boolean holds(Anchor anchor) {
            return proofs.holds(anchor.proof(), Chain.anchor(anchor.last(), anchor.madeAtMicros()));
        }

        private @Nullable FaultKind check(Seal seal) {
            long no = last.no() + 1;
            if (seal.head().no() != no) {
                return FaultKind.SEAL_REMOVED;
            }
            var entry = seal.entry();
            if (entry == null) {
                return FaultKind.ENTRY_REMOVED;
            }
            if (!isGenuine(entry, beginning)) {
                return FaultKind.ENTRY_CHANGED;
            }
            boolean unproved = entry.proof() == null;
            beginning &= unproved;
            if (!proofs.holds(seal.head().proof(), Chain.content(last.proof(), no, entry))) {
                // A line from before the proofs has only its seal to tell that it was changed.
                return unproved ? FaultKind.ENTRY_CHANGED : FaultKind.SEAL_CHANGED;
            }
            return null;
        }
    }
}
