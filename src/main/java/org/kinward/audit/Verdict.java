package org.kinward.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the log found.
 *
 * @param checked seals that hold
 * @param waiting entries of the last minutes that are not chained yet
 * @param head the last seal that was looked at, to be kept elsewhere
 * @param fault the first place where the log is not what it was
 */
public record Verdict(long checked, long waiting, String head, @Nullable Fault fault) {

    /** Whether nothing was changed, removed or slipped in. */
    public boolean isSound() {
        return fault == null;
    }

    /** What can be wrong. */
    public enum FaultKind {
        ENTRY_CHANGED,
        ENTRY_REMOVED,
        ENTRY_SLIPPED_IN,
        ENTRY_NOT_CHAINED,
        SEAL_CHANGED,
        SEAL_REMOVED,
        SEAL_OUT_OF_PLACE,
        ANCHOR_CHANGED,
        HEAD_CHANGED,
        HEAD_MISSING
    }

    /**
     * Where it is wrong.
     *
     * @param no the place in the chain; zero for an entry outside of it
     */
    public record Fault(FaultKind kind, long no, @Nullable UUID entry) {}
}
