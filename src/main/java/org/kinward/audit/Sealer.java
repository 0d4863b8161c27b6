package org.kinward.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinward.audit.Chain.Head;
import org.kinward.audit.SealTable.Entry;
import org.kinward.audit.SealTable.NewSeal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what was committed. Writers do not wait for it: they commit their entries unchained, and
 * whatever no seal names is taken in the order found, so that an entry that commits late is only
 * later in the chain. Two nodes may do this at once; the table's keys let one of them through. A
 * chain that lost its end is left as it is: joining it anew would hide the place.
 */
@Component
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    /** One page is one transaction. */
    private static final int PAGE = 500;

    /** No transaction is open longer; should one be, the sweep of the day finds its entries. */
    private static final Duration LATEST_COMMIT = Duration.ofHours(1);

    private final SealTable seals;
    private final KeptHeads kept;
    private final EarlyLines early;
    private final AuditProofs proofs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What this node saw last; whoever cuts the tables cannot cut it. */
    private volatile Head seen = Head.NONE;

    private volatile boolean sweptSinceStart;

    Sealer(
            SealTable seals,
            KeptHeads kept,
            AuditProofs proofs,
            TransactionTemplate transaction,
            Clock clock) {
        this.seals = seals;
        this.kept = kept;
        this.early = new EarlyLines(seals, kept, proofs);
        this.proofs = proofs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Chains what was written lately; the first time after a start, everything. */
    int sealRecent() {
        return sweptSinceStart ? sealFrom(clock.instant().minus(LATEST_COMMIT)) : sealAll();
    }

    /**
     * Chains whatever is not chained yet, however old, keeps the head, and tells the log of the
     * portal, by which it leaves the database.
     */
    int sealAll() {
        int sealed = sealFrom(Instant.EPOCH);
        if (!isCut()) {
            var head = seals.head();
            kept.keep(head);
            LOG.info("The audit log ends with {}", head.print());
            sweptSinceStart = true;
        }
        return sealed;
    }

    private boolean isCut() {
        return kept.missing() != null || !seals.holds(seen);
    }

    private int sealFrom(Instant from) {
        if (isCut()) {
            LOG.error("The audit log lost lines, and nothing is chained to it; run verify-audit");
            return 0;
        }
        int sealed = 0;
        @Nullable Entry last = null;
        while (true) {
            var after = last;
            var page = seals.unsealed(from, after, PAGE);
            if (page.isEmpty()) {
                return sealed;
            }
            last = page.getLast();
            sealed += seal(page);
        }
    }

    /** Chains these; nothing where another node took one of them or their place. */
    int seal(List<Entry> page) {
        try {
            var added = Objects.requireNonNull(transaction.execute(_ -> add(page)));
            if (!added.isEmpty()) {
                seen = added.getLast().head();
            }
            return added.size();
        } catch (DataIntegrityViolationException
                | PessimisticLockingFailureException anotherNodeWasFaster) {
            LOG.debug("Another node is chaining the audit log", anotherNodeWasFaster);
            return 0;
        }
    }

    private List<NewSeal> add(List<Entry> page) {
        var head = seals.head();
        boolean beginning = early.mayFollow(head);
        var added = new ArrayList<NewSeal>();
        for (Entry entry : page) {
            if (!mayBeSealed(entry, beginning)) {
                continue;
            }
            beginning &= entry.proof() == null;
            long no = head.no() + 1;
            head = new Head(no, proofs.make(Chain.content(head.proof(), no, entry)));
            added.add(new NewSeal(head, entry.line().id()));
        }
        seals.add(added, clock.instant());
        return added;
    }

    /** What the portal did not write gets no place in the chain; the verification tells of it. */
    private boolean mayBeSealed(Entry entry, boolean beginning) {
        var proof = entry.proof();
        boolean genuine = proof == null ? beginning : proofs.holds(proof, entry.line().bytes());
        if (!genuine) {
            LOG.error("Audit entry {} was not written by the portal", entry.line().id());
        }
        return genuine;
    }
}
