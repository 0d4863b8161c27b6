package org.kinward.therapy;

import java.time.Instant;
import java.util.Set;
import org.kinward.families.MemberId;

/**
 * A time on offer, and what people said to it; to a family, what those said for whom the reader may
 * answer.
 *
 * @param open whether it may still be chosen; one that could not be booked may not
 */
public record OfferedTime(
        SessionOptionId option,
        Instant startsAt,
        boolean open,
        Set<MemberId> suits,
        Set<MemberId> doesNot) {}
