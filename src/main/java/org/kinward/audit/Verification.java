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
    private final AuditProofs proofs;
    private final Clock clock;

    Verification(SealTable seals, AuditProofs proofs, Clock clock) {
        this.seals = seals;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Checks everything, and that the chain still holds a head that was kept elsewhere. */
    Verdict run(@Nullable Head kept) {
        var walk = new Walk();
        var fault = walk.go();
        if (fault == null) {
            fault = unsealed(walk);
        }
        if (fault == null && kept != null && !stillThere(kept)) {
            fault = new Fault(FaultKind.HEAD_MISSING, kept.no(), null);
        }
        return new Verdict(walk.checked, walk.waiting, walk.last.print(), fault);
    }

    private @Nullable Fault unsealed(Walk walk) {
        var late = clock.instant().minus(UNCHAINED);
        boolean beginning = seals.isBeginning(walk.last);
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

    /** A head that was purged since is covered by the anchor, which was checked. */
    private boolean stillThere(Head kept) {
        if (kept.no() <= seals.anchor().map(anchor -> anchor.last().no()).orElse(0L)) {
            return true;
        }
        return seals.at(kept.no())
                .filter(seal -> Arrays.equals(seal.proof(), kept.proof()))
                .isPresent();
    }

    private final class Walk {
        private Head last = Head.NONE;
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
            boolean early = entry.proof() == null;
            beginning &= early;
            if (!proofs.holds(seal.head().proof(), Chain.content(last.proof(), no, entry.line()))) {
                // A line from before the proofs has only its seal to tell that it was changed.
                return early ? FaultKind.ENTRY_CHANGED : FaultKind.SEAL_CHANGED;
            }
            return null;
        }
    }
}
